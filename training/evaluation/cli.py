"""`kith evaluate`: measure networks as the paper does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from engine.cli.console.options import path_named
from engine.cli.console.output import command
from training.evaluation.options import (
    AlignedOption,
    CheckpointOption,
    FacesOption,
    FolderArgument,
    NetOption,
    OutOption,
    TeacherOption,
    source_of,
    subject_of,
)
from training.evaluation.sweep_cli import app as sweep_app
from training.options import CacheOption

app = typer.Typer(help="Measure networks as the FaceNet paper does. For developers.", no_args_is_help=True)
app.add_typer(sweep_app, name="sweep")


@app.command()
@command
def pairs(
    cache: CacheOption,
    faces: FacesOption = None,
    lfw: Annotated[
        Path | None,
        typer.Option(
            "--lfw", parser=path_named, metavar="DIR", help="LFW instead of --faces: its photos and pairs.txt."
        ),
    ] = None,
    aligned: AlignedOption = False,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Verify listed pairs: accuracy over ten folds as on LFW, and VAL at FAR 0.1 to 0.0001."""
    from training.evaluation.verify import on_pairs

    on_pairs(subject_of(net, checkpoint, teacher), source_of(faces, cache, lfw, aligned)).show(out)


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

    subject = subject_of(net, checkpoint, teacher)
    on_all_pairs(subject, embed_labelled(subject, source_of(faces, cache, folder, aligned))).show(out)


@app.command()
@command
def youtube(
    cache: CacheOption,
    folder: Annotated[
        Path,
        typer.Argument(parser=path_named, metavar="FOLDER", help="YouTube Faces: frames in NAME/VIDEO, splits.txt."),
    ],
    aligned: AlignedOption = False,
    frames: Annotated[int, typer.Option("--frames", min=1, help="Frames with a face that count, of each video.")] = 100,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Verify videos: the mean distance over all pairs of the first frames with a face."""
    from training.evaluation.verify import on_videos

    on_videos(subject_of(net, checkpoint), source_of(None, cache, folder, aligned), frames).show(out)


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

    subject = subject_of(net, checkpoint, teacher)
    on_identification(subject, embed_labelled(subject, source_of(faces, cache, folder, aligned)), gallery).show(out)


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

    subject = subject_of(net, checkpoint, teacher)
    labelled = embed_labelled(subject, source_of(faces, cache, folder, aligned), strangers=True)
    on_clustering(subject, labelled, albums if folder is None else 0).show(out)


@app.command()
@command
def album(
    folder: Annotated[
        Path,
        typer.Argument(parser=path_named, metavar="FOLDER", help="Whole photos, and labels.csv: photo,x,y,person."),
    ],
    teacher_files: Annotated[
        Path | None,
        typer.Option("--teacher-files", parser=path_named, metavar="DIR", help="The teacher instead, from its files."),
    ] = None,
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    out: OutOption = None,
) -> None:
    """Find the labelled faces of whole photos as a scan does: VAL on all their pairs, and their groups."""
    from training.evaluation.album import embed_album, on_album

    subject = subject_of(net, checkpoint, teacher_files is not None)
    if teacher_files is None:
        faces = embed_album(folder, subject.template, subject.embed_as_library)
    else:
        from training.data.faces import STORED_TEMPLATE
        from training.data.sources import embed_stored
        from training.data.teacher import Teacher

        faces = embed_album(folder, STORED_TEMPLATE, partial(embed_stored, teacher=Teacher(teacher_files)))
    on_album(subject, faces).show(out)


@app.command()
@command
def families(
    cache: CacheOption,
    faces: Annotated[
        Path,
        typer.Option(
            "--faces", parser=path_named, metavar="DIR", help="Faces whose index.npz says family and stage as well."
        ),
    ],
    net: NetOption = None,
    checkpoint: CheckpointOption = None,
    teacher: TeacherOption = False,
    out: OutOption = None,
) -> None:
    """Tell relatives apart, and know children again as adults: VAL at FAR 0.01 and 0.001."""
    from training.evaluation.families import on_families

    on_families(subject_of(net, checkpoint, teacher), faces, cache).show(out)


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

    on_groups(subject_of(net, checkpoint, teacher), source_of(faces, cache), far).show(out)


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

    on_agreement(subject_of(net, checkpoint), source_of(faces, cache)).show(out)


@app.command()
@command
def compare(
    cache: CacheOption,
    faces: FacesOption = None,
    net: Annotated[
        list[str] | None, typer.Option("--net", metavar="NET", help="Only this bundled network; repeatable.")
    ] = None,
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option("--checkpoint", parser=path_named, metavar="FILE", help="A run's checkpoint.pt too; repeatable."),
    ] = None,
    out: OutOption = None,
) -> None:
    """Compare bundled networks with their teacher: accuracy, VAL, multiply-adds, milliseconds a face."""
    from training.evaluation.comparison import on_comparison

    on_comparison(source_of(faces, cache), net or None, [subject_of(None, file) for file in checkpoint or []]).show(out)


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

    on_siamese(subject_of(net, checkpoint, teacher), source_of(faces, cache)).show(out)
