"""Differentiate a loss over a batch that is too large for one graph, exactly, chunk by chunk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from training.runs.loop import autocast, channels_last


def cached_backward(
    net: nn.Module, chunks: Sequence[Tensor], loss_of: Callable[[Tensor], Tensor], bfloat16: bool
) -> float:
    """Add the gradients of a loss of all embeddings and return the loss.

    All chunks are embedded without a graph, the loss is differentiated with respect to the embeddings, and each
    chunk is embedded again, now with a graph, to carry its share of that gradient to the weights. The gradients are
    those of the whole batch. In training mode, batch norm sees a chunk at a time: it should be a fair sample.

    Parameters
    ----------
    net : Module
    chunks : sequence of (n_i, 3, height, width) float32
    loss_of : function of (n, d) embeddings
    bfloat16 : bool
        Embed in bfloat16; the loss is computed in float32.

    Source: Gao et al. 2021, "Scaling deep contrastive learning batch size under memory limited setup".
    """
    with torch.no_grad(), _same_statistics(net):
        embeddings = torch.cat([_embed(net, chunk, bfloat16) for chunk in chunks])
    embeddings.requires_grad_()
    loss = loss_of(embeddings)
    (gradient,) = torch.autograd.grad(loss, embeddings)
    for chunk, part in zip(chunks, gradient.split([len(chunk) for chunk in chunks]), strict=True):
        _embed(net, chunk, bfloat16).backward(part)
    return loss.item()


def _embed(net: nn.Module, x: Tensor, bfloat16: bool) -> Tensor:
    with autocast(bfloat16):
        embeddings: Tensor = net(channels_last(x))
    return embeddings.float()


@contextmanager
def _same_statistics(net: nn.Module) -> Iterator[None]:
    """Prevent batch norm's running statistics from counting a batch that will come a second time."""
    norms = [module for module in net.modules() if isinstance(module, nn.BatchNorm2d)]
    momenta = [norm.momentum for norm in norms]
    for norm in norms:
        norm.momentum = 0.0
    try:
        yield
    finally:
        for norm, momentum in zip(norms, momenta, strict=True):
            norm.momentum = momentum
