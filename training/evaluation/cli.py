"""`kith evaluate`: measure networks as the paper does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli.output import command
from engine.errors import KnownError
from training.options import CacheOption

if TYPE_CHECKING:
    from training.evaluation.faces import FaceSource
    from training.evaluation.subject import Subject

app = typer.Typer(help="Measure networks as the FaceNet paper does. For developers.", no_args_is_help=True)
sweep = typer.Typer(help="VAL against one setting, as in the paper's tables 4 to 6.", no_args_is_help=True)
app.add_typer(sweep, name="sweep")

FacesOption = Annotated[
    Path | None,
    typer.Option("--faces", metavar="DIR", help="Shards, index.npz and val_pairs.csv; validation faces only are used."),
]
NetOption = Annotated[str | None, typer.Option("--net", metavar="NET", help="A bundled network; the default one.")]
CheckpointOption = Annotated[
    Path | None,
    typer.Option("--checkpoint", metavar="FILE", help="A run's checkpoint.pt instead: its averaged weights."),
]
TeacherOption = Annotated[bool, typer.Option("--teacher", help="The teacher's stored embeddings instead.")]
OutOption = Annotated[
    Path | None, typer.Option("--out", metavar="DIR", help="Write the figures there as JSON, and plots as PNG.")
]
AlignedOption = Annotated[
    bool, typer.Option("--aligned", help="The photos are aligned crops already, of 112 or 128 pixels.")
]
FolderArgument = Annotated[
    Path | None, typer.Argument(metavar="FOLDER", help="Photos in one folder a person, instead of --faces.")
]
PeopleOption = Annotated[
    int | None, typer.Option("--people", min=2, metavar="N", help="Only the first N people; for slow networks.")
]


def _subject(net: str | None, checkpoint: Path | None, teacher: bool = False) -> Subject:
    from training.evaluation.subject import choose_subject

    return choose_subject(net, checkpoint, teacher)


def _source(faces: Path | None, cache: Path, folder: Path | None = None, aligned: bool = False) -> FaceSource:
    from training.evaluation.faces import FaceSource

    return FaceSource(faces, cache, folder, aligned)


@app.command()
@command
def pairs(
    cache: CacheOption,
    faces: FacesOption = None,
    lfw: Annotated[
        Path | None, typer.Option("--lfw", metavar="DIR", help="LFW instead of --faces: its photos and pairs.txt.")
    ] = None,
    aligned: AlignedOption = False,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Verify listed pairs: accuracy over ten folds as on LFW, and VAL at FAR 0.1 to 0.0001."""
    from training.evaluation.verify import on_pairs

    on_pairs(_subject(net, checkpoint, teacher), _source(faces, cache, lfw, aligned)).show(out)


@app.command()
@command
def all_pairs(
    cache: CacheOption,
    folder: FolderArgument = None,
    faces: FacesOption = None,
    aligned: AlignedOption = False,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Verify all pairs of labelled faces: VAL at FAR 0.1 to 0.0001, with the error over five splits."""
    from training.evaluation.faces import embed_labelled
    from training.evaluation.verify import on_all_pairs

    subject = _subject(net, checkpoint, teacher)
    on_all_pairs(subject, embed_labelled(subject, _source(faces, cache, folder, aligned))).show(out)


@app.command()
@command
def youtube(
    cache: CacheOption,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="YouTube Faces: frames in NAME/VIDEO, splits.txt.")],
    aligned: AlignedOption = False,
    frames: Annotated[int, typer.Option("--frames", min=1, help="Frames with a face that count, of each video.")] = 100,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Verify videos: the mean distance over all pairs of the first frames with a face."""
    from training.evaluation.verify import on_videos

    on_videos(_subject(net, checkpoint), _source(None, cache, folder, aligned), frames).show(out)


@app.command()
@command
def identify(
    cache: CacheOption,
    folder: FolderArgument = None,
    faces: FacesOption = None,
    aligned: AlignedOption = False,
    gallery: Annotated[int, typer.Option("--gallery", min=1, help="Known faces a person; 1 is one-shot.")] = 1,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Identify faces: rank-1 among known people, and open-set with half of the people as strangers."""
    from training.evaluation.faces import embed_labelled
    from training.evaluation.people import on_identification

    subject = _subject(net, checkpoint, teacher)
    on_identification(subject, embed_labelled(subject, _source(faces, cache, folder, aligned)), gallery).show(out)


@app.command()
@command
def cluster(
    cache: CacheOption,
    folder: FolderArgument = None,
    faces: FacesOption = None,
    aligned: AlignedOption = False,
    albums: Annotated[int, typer.Option("--albums", min=1, help="Family albums to simulate, without FOLDER.")] = 12,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Group faces at many thresholds: BCubed, pairwise precision and recall, and mutual information."""
    from training.evaluation.faces import embed_labelled
    from training.evaluation.people import on_clustering

    subject = _subject(net, checkpoint, teacher)
    labelled = embed_labelled(subject, _source(faces, cache, folder, aligned), strangers=True)
    on_clustering(subject, labelled, albums if folder is None else 0).show(out)


@app.command()
@command
def groups(
    cache: CacheOption,
    faces: FacesOption = None,
    far: Annotated[
        float, typer.Option("--far", min=1e-9, max=1, help="FAR of everybody, which sets the threshold.")
    ] = 1e-3,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Compare groups by age, sex and race at one threshold: false accepts within each, and VAL where labels allow."""
    from training.evaluation.groups import on_groups

    on_groups(_subject(net, checkpoint, teacher), _source(faces, cache), far).show(out)


@app.command()
@command
def agreement(
    cache: CacheOption,
    faces: FacesOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Check that float32, bfloat16, 128 bytes and the app agree, and that a crop has one embedding in any batch."""
    from training.evaluation.agreement import on_agreement

    on_agreement(_subject(net, checkpoint), _source(faces, cache)).show(out)


@app.command()
@command
def compare(
    cache: CacheOption,
    faces: FacesOption = None,
    net: Annotated[
        list[str] | None, typer.Option("--net", metavar="NET", help="Only this bundled network; repeatable.")
    ] = None,
    checkpoint: Annotated[
        list[Path] | None, typer.Option("--checkpoint", metavar="FILE", help="A run's checkpoint.pt too; repeatable.")
    ] = None,
    out: OutOption = None,
) -> None:
    """Compare bundled networks with their teacher: accuracy, VAL, multiply-adds, milliseconds a face."""
    from training.evaluation.comparison import on_comparison

    on_comparison(_source(faces, cache), net or None, [_subject(None, file) for file in checkpoint or []]).show(out)


@app.command()
@command
def siamese(
    cache: CacheOption,
    faces: FacesOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Compare a Siamese verification head (absolute differences, chi-square) with the bare threshold."""
    from training.evaluation.verify import on_siamese

    on_siamese(_subject(net, checkpoint, teacher), _source(faces, cache)).show(out)


@sweep.command()
@command
def jpeg(
    cache: CacheOption,
    faces: FacesOption = None,
    people: PeopleOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Sweep the JPEG quality of the crops."""
    from training.evaluation.sweeps import on_jpeg

    on_jpeg(_subject(net, checkpoint), _source(faces, cache), people).show(out)


@sweep.command()
@command
def pixels(
    cache: CacheOption,
    faces: FacesOption = None,
    people: PeopleOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Sweep the number of pixels of the crops."""
    from training.evaluation.sweeps import on_pixels

    on_pixels(_subject(net, checkpoint), _source(faces, cache), people).show(out)


@sweep.command()
@command
def size(
    cache: CacheOption,
    runs: Annotated[
        list[Path] | None, typer.Argument(metavar="RUN", help="Runs trained with --embedding-size, one for each size.")
    ] = None,
    faces: FacesOption = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Sweep the size of the embedding: of runs, one trained for each, as the paper does; or by projecting one's."""
    from training.evaluation.sweeps import on_projected_sizes, on_trained_sizes

    if not runs:
        on_projected_sizes(_subject(net, checkpoint, teacher), _source(faces, cache)).show(out)
    elif net or checkpoint or teacher:
        raise KnownError("Give either runs, or one of --net, --checkpoint and --teacher.")
    else:
        on_trained_sizes(runs, _source(faces, cache)).show(out)


@sweep.command()
@command
def data(
    runs: Annotated[list[Path], typer.Argument(metavar="RUN", help="Folders with checkpoint.pt and log.jsonl.")],
    cache: CacheOption,
    faces: FacesOption = None,
    out: OutOption = None,
) -> None:
    """Tabulate runs that were trained with different amounts of data."""
    from training.evaluation.sweeps import on_data

    on_data(runs, _source(faces, cache)).show(out)
