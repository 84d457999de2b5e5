"""Train the last blocks of a network on a user's labels: triplet loss, and distillation from the old network."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from safetensors.torch import save
from torch import Tensor, nn

from engine.library.error_sentences import printable
from engine.networks.architectures import Inception
from engine.networks.pixels import normalised
from engine.networks.torch_net import FaceNet
from engine.networks.weights import MANIFEST, Weights, load
from engine.sentences import sentence
from training.finetuning.adapter import ReportShare, batches
from training.finetuning.config import NetworkConfig
from training.finetuning.labels import Labels
from training.finetuning.last_blocks.label_loss import labelled_loss
from training.finetuning.last_blocks.resume_steps import StepFile
from training.finetuning.resume_files import CannotSaveError, ResumeFolder
from training.publishing.manifest import add_to_manifest
from training.publishing.world import World, world_file
from training.runs.loop import autocast

_BATCH, _BATCH_OTHERS = 96, 48
_BLOCKS = 2  # Inception blocks that are trained, with what follows them
_AT_ONCE = 64


class Tuning:
    """A network whose last blocks learn; the others have seen the crops once and for all.

    Parameters
    ----------
    weights : Weights
        Where it starts.
    crops : (n, height, width, 3) uint8, RGB
    report : callable, optional
        Hears how much of the crops is through the first blocks.
    """

    def __init__(self, weights: Weights, crops: NDArray[np.uint8], report: ReportShare | None = None) -> None:
        self.weights = weights
        self._crops = hashlib.sha256(np.ascontiguousarray(crops).data).digest()
        self.net = load(weights)
        start = [i for i, row in enumerate(self.net.table.rows) if isinstance(row, Inception)][-_BLOCKS]
        self.tail = nn.Sequential(self.net.trunk[start:], nn.Flatten(1), self.net.embedding)
        self._start = [parameter.detach().clone() for parameter in self.tail.parameters()]
        self._end = self._start
        self.views = self._through(self.net.trunk[:start], crops, report)
        self.old = [self._embed_view(view) for view in self.views]

    def _through(self, head: nn.Module, crops: NDArray[np.uint8], report: ReportShare | None) -> list[Tensor]:
        """Run the first blocks on the crops and, where the network wants it, on their mirror images."""
        parts: list[list[Tensor]] = [[] for _ in range(1 + self.weights.mirror)]
        with torch.inference_mode(), autocast():
            for start in range(0, len(crops), _AT_ONCE):
                pixels = torch.from_numpy(np.ascontiguousarray(crops[start : start + _AT_ONCE]))
                x = normalised(pixels.permute(0, 3, 1, 2).float())  # channels_last as it lies in memory
                for view, part in enumerate(parts):
                    part.append(head(x.flip(3) if view else x).bfloat16())
                if report is not None:
                    report(min(1.0, (start + _AT_ONCE) / len(crops)))
        return [torch.cat(part).clone() for part in parts]  # clones may meet gradients

    def _embed_view(self, view: Tensor) -> Tensor:
        with torch.no_grad():
            return torch.cat([self._run(view[i : i + _AT_ONCE]) for i in range(0, len(view), _AT_ONCE)])

    def _run(self, activations: Tensor) -> Tensor:
        return F.normalize(self.tail(activations.float()).float(), dim=1)

    def embeddings(self, *, old: bool = False) -> NDArray[np.float32]:
        """Embed all crops as a scan would, with the network as it is now or as it was: (n, d) float32, unit rows."""
        views = self.old if old else [self._embed_view(view) for view in self.views]
        return np.asarray(F.normalize(torch.stack(views).sum(0), dim=1).numpy())

    def train(
        self,
        labels: Labels,
        rows: NDArray[np.int64],
        others: NDArray[np.int64],
        config: NetworkConfig,
        report: ReportShare | None = None,
        resume: ResumeFolder | None = None,
    ) -> None:
        """Train the last blocks.

        Batch norm keeps its statistics: these few faces would only spoil them.

        Parameters
        ----------
        labels : Labels
            To learn from.
        rows : (n,) int64
            The crop of each label.
        others : (m,) int64
            Crops of faces without labels, at which the network is to say what it said before.
        config : NetworkConfig
        report : callable, optional
        resume : ResumeFolder or None
            Where the training is, is written there now and then; one that was stopped goes on from there.
        """
        rng = np.random.default_rng(config.seed)
        optimizer = torch.optim.AdamW(self.tail.parameters(), lr=config.learning_rate, weight_decay=0.0)
        made_for = self._fingerprint(labels, rows, others, config)
        steps = None if resume is None else StepFile(resume.steps, made_for, resume.save_every_s)
        n_done = 0 if steps is None else steps.restore(self.tail, optimizer, rng)
        drawn = batches(labels, _BATCH, rng)
        for step in range(n_done, config.steps):
            optimizer.param_groups[0]["lr"] = config.learning_rate * (1 - step / config.steps)
            loss = self._labelled(labels, rows, next(drawn), rng)
            if len(others):
                few = rng.choice(others, min(_BATCH_OTHERS, len(others)), replace=False)
                new, old = self._views(few, rng)
                loss = loss + config.distill_weight * (1 - (new * old).sum(1)).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.tail.parameters(), 1.0)
            optimizer.step()
            if steps is not None:
                steps.save(step + 1, self.tail, optimizer, rng)
            if report is not None:
                report((step + 1) / config.steps)
        self._end = [parameter.detach().clone() for parameter in self.tail.parameters()]
        self._round()

    def interpolate(self, share: float) -> None:
        """Set the weights a share of the way from what they were to what training made of them.

        Source: Wortsman et al., "Robust fine-tuning of zero-shot models" (CVPR 2022), section 3.
        """
        with torch.no_grad():
            for parameter, start, end in zip(self.tail.parameters(), self._start, self._end, strict=True):
                parameter.copy_(start.lerp(end, share))
        self._round()

    def _fingerprint(
        self, labels: Labels, rows: NDArray[np.int64], others: NDArray[np.int64], config: NetworkConfig
    ) -> str:
        """Hash all that decides how a training goes."""
        known = hashlib.sha256(f"{self.weights.sha256} {config} {labels.refused}".encode() + self._crops)
        for array in (labels.person, labels.sure, rows, others):
            known.update(array.tobytes())
        return known.hexdigest()

    def _labelled(
        self, labels: Labels, rows: NDArray[np.int64], batch: NDArray[np.int64], rng: np.random.Generator
    ) -> Tensor:
        people = set(labels.person[batch].tolist())
        refused = [row for row, person in labels.refused if person in people]
        chosen = np.unique(np.concatenate([batch, np.array(refused, np.int64)]))
        new, _ = self._views(rows[chosen], rng)
        whole = torch.zeros(len(labels.face_id), new.shape[1]).index_copy(0, torch.from_numpy(chosen), new)
        return labelled_loss(whole, labels, batch)

    def _views(self, crops: NDArray[np.int64], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Embed crops or their mirror images, as chance will have it; and what the old network made of the same."""
        which = torch.from_numpy(rng.integers(0, len(self.views), len(crops)))
        index = torch.from_numpy(crops)
        mirrored = (which > 0).view(-1, 1, 1, 1)
        first, last = self.views[0][index], self.views[-1][index]
        with autocast():
            new = self._run(torch.where(mirrored, last, first))
        return new, torch.where(mirrored[:, :, 0, 0], self.old[-1][index], self.old[0][index])

    def _round(self) -> None:
        """Round the weights to what the file can hold, so that what is judged is what is written."""
        halves = {name: value.half() for name, value in self.net.state_dict().items() if value.is_floating_point()}
        self.net.load_state_dict(self.net.state_dict() | {name: value.float() for name, value in halves.items()})


def write_net(
    net: FaceNet, base: Weights, folder: Path, thresholds: tuple[float, float], world: World | None = None
) -> Weights:
    """Write a tuned network beside a library, with a manifest entry of its own once all that belongs to it is there.

    Parameters
    ----------
    net : FaceNet
    base : Weights
        What it was tuned from.
    folder : Path
        As `engine.active_weights.own_nets` gives it; made if missing.
    thresholds : cluster_threshold, same_threshold
    world : World or None
        The rest of the world as the network sees it.

    Returns
    -------
    Weights

    Raises
    ------
    CannotSaveError
        If they cannot be written; nothing of them is left then.
    """
    from engine.networks.weights import describe

    state = {name: value.half().contiguous() for name, value in net.state_dict().items() if value.is_floating_point()}
    content = save(state)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        key = _free_key(folder, base.net)
        file = folder / f"{key}.safetensors"
        try:
            file.write_bytes(content)
            entry = _entry(file, content, base, thresholds)
            if world is not None:
                replace(world, sha256=entry["sha256"]).save(world_file(file))
            add_to_manifest(folder / MANIFEST, key, entry)
        except OSError:
            for left in (file, world_file(file)):
                left.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CannotSaveError(
            sentence(
                "The network that was learned cannot be written into {folder}: {reason}. Please free some space, and "
                "learn again: it goes on from there.",
                folder=printable(folder),
                reason=error.strerror or sentence("it cannot be written"),
            )
        ) from error
    return describe(key, folder)


def _entry(file: Path, content: bytes, base: Weights, thresholds: tuple[float, float]) -> dict[str, Any]:
    """Describe a tuned network, as a manifest does."""
    return {
        "net": base.net,
        "file": file.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "embedding_size": base.embedding_size,
        "input_hw": list(base.input_hw),
        "span_px": base.span_px,
        "mirror": base.mirror,
        "cluster_threshold": thresholds[0],
        "averaged_threshold": base.averaged_share * thresholds[0],
        "same_threshold": thresholds[1],
        "tuned_from": base.key,
        "date": datetime.now(UTC).date().isoformat(),
    }


def _free_key(folder: Path, net: str) -> str:
    file = folder / MANIFEST
    try:
        taken = json.loads(file.read_text(encoding="utf-8"))["weights"] if file.exists() else {}
    except (ValueError, LookupError, TypeError) as error:
        raise OSError(f"{file} is damaged") from error
    number = 1
    while f"{net}-own-{number}" in taken:
        number += 1
    return f"{net}-own-{number}"
