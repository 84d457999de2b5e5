"""Every network against the figures the paper prints (FaceNet: tables 1 and 2, section 3.3)."""

import pytest
import torch

from engine.errors import KnownError
from engine.networks.architectures import AveragePool, Conv, Inception, MaxPool
from engine.networks.torch_net import TABLES, FaceNet, Table, build, count_multiply_adds, count_parameters, fold_norms

PAPER = {  # input height and width, parameters, multiply-adds
    "nn1": ((220, 220), 140e6, 1.6e9),
    "nn2": ((224, 224), 7.5e6, 1.6e9),
    "nn3": ((160, 160), 7.5e6, None),
    "nn4": ((96, 96), None, 285e6),
    "nns1": ((165, 165), 26e6, 220e6),
    "nns2": ((140, 116), 4.3e6, 20e6),
}


@pytest.fixture(scope="module")
def nets():
    with torch.device("meta"):  # counting needs shapes, not numbers
        return {name: build(name).eval() for name in PAPER}


@pytest.mark.parametrize("name", PAPER)
def test_meets_the_papers_budgets(nets, name):
    input_hw, parameters, multiply_adds = PAPER[name]
    net = nets[name]
    assert net.table.input_hw == input_hw
    if parameters is not None:
        assert count_parameters(net) == pytest.approx(parameters, rel=0.05)
    if multiply_adds is not None:
        assert count_multiply_adds(net) == pytest.approx(multiply_adds, rel=0.05)


@pytest.mark.parametrize("name", PAPER)
def test_gives_unit_embeddings(name):
    torch.manual_seed(0)
    net = build(name).eval()
    with torch.inference_mode():
        out = net(torch.randn(2, 3, *net.table.input_hw))
    assert out.shape == (2, 128)
    assert out.dtype == torch.float32
    assert torch.allclose(out.norm(dim=1), torch.ones(2), atol=1e-5)


@pytest.mark.parametrize("size", [64, 256, 512])
def test_other_embedding_sizes(size):
    net = build("NNS2", size).eval()
    with torch.inference_mode():
        assert net(torch.zeros(1, 3, 140, 116)).shape == (1, size)


def test_feature_maps_are_those_of_table_2(nets):
    """Spatial size and width behind every row of NN2, as the table's "out" column has them."""
    wanted = [
        (64, 112), (64, 56), (64, 56), (192, 56), (192, 28), (256, 28), (320, 28), (640, 14), (640, 14), (640, 14),
        (640, 14), (640, 14), (1024, 7), (1024, 7), (1024, 7), (1024, 1),
    ]  # fmt: skip
    x, seen = torch.zeros(1, 3, 224, 224, device="meta"), []
    with torch.inference_mode():
        for layer in nets["nn2"].trunk:
            x = layer(x)
            seen.append((x.shape[1], x.shape[2]))
    assert seen == wanted


def test_nn1_fully_connected_rows_are_maxout_over_two(nets):
    names = dict(nets["nn1"].trunk.named_modules())
    fc1 = next(m for m in names.values() if isinstance(m, torch.nn.Linear))
    assert (fc1.in_features, fc1.out_features) == (7 * 7 * 256, 2 * 32 * 128)


def test_counting_leaves_the_network_as_it_was():
    net = build("nns2").train()
    before = {k: v.clone() for k, v in net.state_dict().items()}
    count_multiply_adds(net)
    assert net.training
    assert all(torch.equal(v, before[k]) for k, v in net.state_dict().items())


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(KnownError, match="nns2"):
        build("resnet")
    assert set(TABLES) == set(PAPER)


SMALL = Table(
    "small",
    (32, 32),
    (
        Conv(8, 7, 2),
        MaxPool(),
        Inception(6, 5, 7, 3, 4, "L2", 6),
        Inception(0, 5, 7, 3, 4, "max", 0, 2),
        AveragePool(),
    ),
)
"""With every kind of row but maxout."""


def test_gradients_are_the_slopes_of_what_comes_out():
    torch.manual_seed(0)
    trunk = FaceNet(SMALL).double().eval().trunk
    faces = torch.randn(2, 3, 32, 32, dtype=torch.float64, requires_grad=True)
    towards = torch.randn_like(trunk(faces))
    slope = torch.autograd.grad((trunk(faces) * towards).sum(), faces)[0]
    step = 1e-6 * torch.randn_like(faces)
    with torch.no_grad():
        rise = ((trunk(faces + step) - trunk(faces - step)) * towards).sum() / 2
    torch.testing.assert_close((slope * step).sum(), rise, rtol=1e-4, atol=0)


def test_folded_norms_change_neither_embeddings_nor_gradients():
    torch.manual_seed(1)
    net = FaceNet(SMALL)
    faces, towards = torch.randn(8, 3, 32, 32), torch.randn(8, 128)
    net.train()(faces)  # gives the norms statistics
    net.eval()

    def look():
        embeddings = net(faces)
        return embeddings, torch.autograd.grad((embeddings * towards).sum(), list(net.parameters()))

    plain, slopes = look()
    fold_norms(net)
    statistics = {name: value.clone() for name, value in net.named_buffers()}
    net.train()
    folded, folded_slopes = look()
    torch.testing.assert_close(folded, plain)
    torch.testing.assert_close(folded_slopes, slopes, rtol=1e-3, atol=1e-4)
    torch.testing.assert_close(dict(net.named_buffers()), statistics)
