"""The schedule, progressive size, and resumed runs that end bit for bit as uninterrupted ones."""

from __future__ import annotations

import json
import platform
from dataclasses import replace

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine.errors import KnownError
from engine.networks.torch_net import build
from tests.engine.disks import fill, small_disk
from tests.training.freed_memory import left_behind
from training.runs.config import RunConfig, input_size
from training.runs.loop import TrainingState, autocast, bfloat16_pays, train
from training.runs.steps import rate

CONFIG = RunConfig(steps=6, batch_size=4, warmup_steps=2)


class Toward:
    """An objective: bring noise, drawn from the step alone, near one direction; notes the sizes asked for."""

    def __init__(self):
        self.memory = {}
        self.sizes = []

    def backward(self, net, input_hw, step):
        self.sizes.append(input_hw)
        x = torch.randn(4, 3, *input_hw, generator=torch.Generator().manual_seed(step))
        loss = -net(x)[:, 0].mean()
        loss.backward()
        self.memory["seen"] = torch.tensor(step)
        return loss.item()


def go(config, folder, objective=None, figures=(), **every):
    """Train; with figures the curves are drawn, which takes as long as all the steps."""
    return train(config, objective or Toward(), folder, lambda net: dict(figures), **every)


def read(folder):
    return torch.load(folder / "checkpoint.pt", weights_only=True)


# ------------------------------------------------------------------------------------------ configuration


def test_a_step_of_several_batches_has_the_mean_of_their_gradients():
    together, alone = TrainingState(replace(CONFIG, batches_per_step=3)), TrainingState(CONFIG)
    together.step = 1
    loss = together.update(Toward())
    losses = [Toward().backward(alone.net.train(), input_size(CONFIG), batch) for batch in (3, 4, 5)]
    assert loss == pytest.approx(np.mean(losses), rel=1e-5)
    norm = nn.utils.get_total_norm([p.grad / 3 for p in alone.net.parameters()])
    shrunk = min(1.0, 5.0 / norm.item())  # gradients are clipped
    for ours, theirs in zip(together.net.parameters(), alone.net.parameters(), strict=True):
        torch.testing.assert_close(ours.grad, theirs.grad / 3 * shrunk, rtol=1e-3, atol=1e-6)


def test_the_learning_rate_warms_up_stays_and_falls_to_zero():
    config = RunConfig(steps=1000, warmup_steps=100, decay_share=0.4)
    shares = np.array([rate(config, step) for step in range(1001)])
    assert shares[:100] == pytest.approx(np.arange(1, 101) / 100)
    assert shares[99:601] == pytest.approx(1)
    assert shares[600:] == pytest.approx(np.arange(400, -1, -1) / 400)
    longer = replace(config, steps=2000)
    assert [rate(longer, step) for step in range(600)] == shares[:600].tolist(), "a run may be lengthened"


def test_the_learning_rate_without_warm_up_or_fall():
    config = RunConfig(steps=10, warmup_steps=0, decay_share=0)
    assert {rate(config, step) for step in range(10)} == {1.0}


def test_the_schedule_is_what_the_optimisers_get():
    run = TrainingState(replace(CONFIG, learning_rate=0.5, muon_learning_rate=0.25, steps=2))
    groups = [group for optimizer in run.optimizers for group in optimizer.param_groups]
    highest = [group["highest_lr"] for group in groups]
    assert max(highest) == 0.5 and highest[-1] == 0.25
    for step in range(2):
        run.update(Toward())
        assert [group["lr"] for group in groups] == pytest.approx([rate(run.config, step) * h for h in highest])


def test_input_sizes():
    assert input_size(RunConfig(net="nns2")) == (140, 116)
    assert input_size(RunConfig(net="nn2", input_px=112)) == (112, 112)
    config = RunConfig(net="nn2", input_px=112, first_px=80, first_share=0.25, steps=100)
    assert input_size(config) == (112, 112), "that it ends with"
    assert [input_size(config, step)[0] for step in (0, 24, 25, 99)] == [80, 80, 112, 112]


@pytest.mark.parametrize("net", ["nn1", "nns1", "nns2"])
def test_fully_connected_rows_end_with_the_papers_size_whatever_they_began_with(net):
    with pytest.raises(KnownError, match=f"{net} has fully connected rows that fit inputs .* not 96"):
        RunConfig(net=net, input_px=96)
    height, width = input_size(RunConfig(net=net))
    assert input_size(RunConfig(net=net, input_px=height)) == (height, width)
    assert input_size(RunConfig(net=net, first_px=96), step=0) == (96, round(96 * width / height))
    assert input_size(RunConfig(net=net, first_px=96)) == (height, width)


def test_an_unknown_network_is_a_sentence():
    with pytest.raises(KnownError, match="no network called 'nn9'"):
        RunConfig(net="nn9")


# --------------------------------------------------------------------------------------------------- runs


def test_fully_connected_rows_may_begin_with_less(tmp_path):
    objective = Toward()
    go(RunConfig(net="nns2", first_px=70, steps=2), tmp_path, objective)
    assert objective.sizes == [(70, 58), (140, 116)]


def test_the_input_grows_after_the_first_share(tmp_path):
    objective = Toward()
    go(RunConfig(net="nn4", input_px=48, first_px=32, first_share=0.5, steps=4, optimizer="adamw"), tmp_path, objective)
    assert objective.sizes == [(32, 32), (32, 32), (48, 48), (48, 48)]


class InterruptedRunError(Exception):
    """What a test raises in the midst of a run."""


class Interrupted(Toward):
    """Stops at a step, as a user does."""

    def __init__(self, at):
        super().__init__()
        self.at = at

    def backward(self, net, input_hw, step):
        if step == self.at:
            raise InterruptedRunError
        return super().backward(net, input_hw, step)


def tensors(state, at=""):
    """List the tensors of a checkpoint with where they are."""
    if isinstance(state, torch.Tensor):
        return {at: state}
    if isinstance(state, list):
        state = dict(enumerate(state))
    if isinstance(state, dict):
        return {k: v for key, part in state.items() for k, v in tensors(part, f"{at}/{key}").items()}
    return {}


@pytest.fixture(scope="module", params=["muon", "adamw", "adagrad"])
def uninterrupted(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("uninterrupted")
    config = replace(CONFIG, optimizer=request.param)
    go(config, folder, checkpoint_every=3)
    return config, read(folder)


def test_a_full_disk_leaves_the_checkpoint_that_was_there(tmp_path):
    with small_disk(tmp_path / "disk", 250_000) as disk:
        run = TrainingState(CONFIG)
        run.save(disk / "checkpoint.pt")
        content = (disk / "checkpoint.pt").read_bytes()
        for free_kb in (0, len(content) // 2048):
            filler = fill(disk, free_kb)
            with pytest.raises(KnownError, match="is the disk full"):
                run.save(disk / "checkpoint.pt")
            filler.unlink()
            assert [file.read_bytes() == content for file in disk.iterdir()] == [True]


@pytest.mark.parametrize("at", [3, 5], ids=["at a checkpoint", "after one"])
def test_a_resumed_run_ends_bit_for_bit_as_an_uninterrupted_one(uninterrupted, tmp_path, at):
    config, whole = uninterrupted
    with pytest.raises(InterruptedRunError):
        go(config, tmp_path, Interrupted(at), checkpoint_every=3)
    assert read(tmp_path)["step"] == 3
    torch.manual_seed(99)  # whatever the new process has drawn before
    objective = Toward()
    figures = {"accuracy": 0.5} if at == 3 else {}
    average = go(config, tmp_path, objective, figures, checkpoint_every=3)

    resumed = read(tmp_path)
    ours, theirs = tensors(resumed), tensors(whole)
    assert ours.keys() == theirs.keys()
    remembered = {"muon": "momentum_buffer", "adamw": "exp_avg_sq", "adagrad": "sum"}[config.optimizer]
    assert any(remembered in name for name in ours) and any("running_var" in name for name in ours)
    assert [name for name in ours if not torch.equal(ours[name], theirs[name])] == []
    assert (resumed["step"], resumed["memory"]) == (6, {"seen": torch.tensor(5)})
    assert all(torch.equal(value, ours[f"/average/{name}"]) for name, value in average.state_dict().items())
    rows = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [row["step"] for row in rows] == [3, 6]
    assert ["accuracy" in row for row in rows] == [False, bool(figures)]


def test_training_moves_every_weight(uninterrupted):
    config, whole = uninterrupted
    fresh = TrainingState(config).net.state_dict()
    assert [name for name, value in fresh.items() if torch.equal(value, whole["net"][name])] == []
    assert whole["config"]["net"] == "nns2"


def test_an_objective_gets_its_memory_back(tmp_path):
    with pytest.raises(InterruptedRunError):
        go(CONFIG, tmp_path, Interrupted(3), checkpoint_every=3)
    again = Interrupted(3)
    with pytest.raises(InterruptedRunError):
        go(CONFIG, tmp_path, again)
    assert again.memory == {"seen": torch.tensor(2)}


def test_a_finished_run_stays_as_it_is(tmp_path):
    config = replace(CONFIG, steps=1)
    go(config, tmp_path, figures={"accuracy": 0.5})
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    go(config, tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint.pt", "curves.png", "events", "log.jsonl"]

    with pytest.raises(KnownError, match="is a run of nns2, not of nn4"):
        go(replace(config, net="nn4"), tmp_path)
    with pytest.raises(KnownError, match="give embeddings of 128 numbers, not of 64"):
        go(replace(config, embedding_size=64), tmp_path)
    with pytest.raises(KnownError, match="not made with the optimizer adamw"):
        go(replace(config, optimizer="adamw", steps=2), tmp_path)


def test_an_optimizer_of_other_groups_is_a_sentence(tmp_path):
    go(replace(CONFIG, steps=1, optimizer="adamw"), tmp_path)
    with pytest.raises(KnownError, match="not made with the optimizer adagrad"):
        go(replace(CONFIG, optimizer="adagrad"), tmp_path)


def test_a_resumed_run_may_change_its_learning_rate_and_length(tmp_path):
    go(replace(CONFIG, steps=2), tmp_path)
    run = TrainingState(replace(CONFIG, steps=40, learning_rate=0.125))
    run.load(tmp_path / "checkpoint.pt")
    run.update(Toward())
    assert run.optimizers[0].param_groups[0]["lr"] == pytest.approx(0.125)


def test_a_run_starts_from_the_average_of_another(tmp_path):
    """Even from that of a first run, which had neither memory nor several optimisers."""
    torch.manual_seed(5)
    average = build("nns2").state_dict()
    other = {name: value + 1 for name, value in average.items()}
    state = {"config": {"net": "nns2"}, "step": 9, "net": other, "average": average, "optimizer": {}}
    torch.save(state, tmp_path / "other.pt")
    run = TrainingState(replace(CONFIG, start=str(tmp_path / "other.pt")))
    assert run.step == 0
    for net in (run.net, run.average):
        assert all(torch.equal(value, average[name]) for name, value in net.state_dict().items())
    with pytest.raises(KnownError, match="no checkpoint at"):
        TrainingState(replace(CONFIG, start=str(tmp_path / "missing.pt")))


@pytest.fixture(scope="module")
def bundled(tmp_path_factory):
    """Write the weights of a network as they are bundled: halves, without what batch norm counted."""
    folder = tmp_path_factory.mktemp("bundled")

    def write(net, embedding_size=128, input_hw=None):
        state = build(net, embedding_size, input_hw).state_dict()
        file = folder / f"{net}-{embedding_size}.safetensors"
        save_file({name: value.half() for name, value in state.items() if value.is_floating_point()}, file)
        return file, state

    return write


def test_a_run_starts_from_bundled_weights(bundled):
    torch.manual_seed(7)
    file, state = bundled("nns2")
    run = TrainingState(replace(CONFIG, start=str(file)))
    for net in (run.net, run.average):
        ours = net.state_dict()
        for name, value in state.items():
            torch.testing.assert_close(ours[name], value.half().float() if value.is_floating_point() else value)


@pytest.mark.parametrize("optimizer", ["muon", "adamw"])
def test_a_run_that_started_from_bundled_weights_trains_and_resumes(bundled, tmp_path, optimizer):
    config = replace(CONFIG, start=str(bundled("nns2")[0]), optimizer=optimizer, steps=3)
    go(config, tmp_path / "whole")
    with pytest.raises(InterruptedRunError):
        go(config, tmp_path / "parts", Interrupted(2), checkpoint_every=1)
    go(config, tmp_path / "parts")
    whole, parts = (tensors(read(tmp_path / name)) for name in ("whole", "parts"))
    assert [name for name in whole if not torch.equal(whole[name], parts[name])] == []
    first = TrainingState(config).net.state_dict()
    assert not torch.equal(whole["/net/embedding.weight"], first["embedding.weight"])


def test_weights_of_any_size_fit_where_there_are_no_fully_connected_rows(bundled):
    file, state = bundled("nn4", input_hw=(64, 64))
    run = TrainingState(RunConfig(net="nn4", input_px=48, start=str(file)))
    assert run.net.state_dict().keys() == state.keys()


def test_starting_from_what_does_not_fit_is_a_sentence(bundled, tmp_path):
    def refused(file, net="nns2"):
        with pytest.raises(KnownError) as caught:
            TrainingState(replace(CONFIG, net=net, start=str(file)))
        return str(caught.value)

    assert "are those of another network than nns2" in refused(bundled("nn4")[0])
    assert "are those of another network than nn4" in refused(bundled("nns2")[0], "nn4")
    assert "give embeddings of 64 numbers, not of 128" in refused(bundled("nns2", 64)[0])
    assert "There are no weights at" in refused(tmp_path / "missing.safetensors")
    for name in ("photo.safetensors", "photo.jpg", "empty.pt"):
        (tmp_path / name).write_bytes(b"" if "empty" in name else b"\xff\xd8 no weights at all")
    assert "holds no weights, or is damaged" in refused(tmp_path / "photo.safetensors")
    assert "is no checkpoint of a run, or is damaged" in refused(tmp_path / "photo.jpg")
    assert "is no checkpoint of a run, or is damaged" in refused(tmp_path / "empty.pt")
    torch.save(build("nns2").state_dict(), tmp_path / "state.pt")
    assert "is no checkpoint of a run, or is damaged" in refused(tmp_path / "state.pt")
    torch.save([1, 2], tmp_path / "list.pt")
    assert "is no checkpoint of a run, or is damaged" in refused(tmp_path / "list.pt")
    half = {"config": {"net": "nns2"}, "step": 1, "average": {"embedding.bias": torch.zeros(128)}}
    torch.save(half, tmp_path / "half.pt")
    assert "are those of another network than nns2" in refused(tmp_path / "half.pt")


def test_a_run_where_no_folder_can_be_is_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    for place in (tmp_path / "file", tmp_path / "file" / "run"):
        with pytest.raises(KnownError, match="for the run cannot be made"):
            go(CONFIG, place)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc is told to keep memory")
def test_freed_memory_is_kept_for_the_next_step():
    """In a process of its own: what 64 MB that were freed leave behind, before and after."""
    given_back, kept = left_behind(
        "from engine.scanning.processes.system_memory import keep_freed_memory", "keep_freed_memory()"
    )
    assert given_back < 16 and kept > 48


def test_the_average_follows_the_weights():
    run = TrainingState(replace(CONFIG, average_decay=0.5))
    before = {name: value.clone() for name, value in run.average.state_dict().items()}
    run.update(Toward())
    share = 1 - min(0.5, 2 / 11)
    for name, value in run.net.named_parameters():
        expected = before[name] + share * (value.detach() - before[name])
        torch.testing.assert_close(run.average.get_parameter(name).detach(), expected)
    assert isinstance(run.average, nn.Module)


# --------------------------------------------------------------------------------------- number formats


def test_the_number_format_is_timed_once_wherever_the_question_comes_up():
    bfloat16_pays.cache_clear()
    with torch.inference_mode():  # as the live teacher asks it
        pays = bfloat16_pays()
    with autocast():
        y = nn.Linear(2, 2)(torch.ones(1, 2))
    assert y.dtype == (torch.bfloat16 if pays else torch.float32)
    assert y.requires_grad
    assert bfloat16_pays.cache_info().misses == 1
