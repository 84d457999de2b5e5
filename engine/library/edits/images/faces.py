"""Images of faces and their embeddings, for the few edits that make, change or delete them; see row_images.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, select, update

from engine.library.dialects.expressions import among, upsert
from engine.library.schema import EmbeddingRow, FaceRow
from engine.vectors.stored import checksum

# ("person", id), ("assignment", face_id), ("rejection", face_id, person_id or 0), ("face", id) or
# ("embedding", face_id, weights_id), ("photo", id) or ("photo_person", photo_id, person_id), as JSON can hold it
Key = tuple[str | int, ...]
Image = Any  # a row's content; None where there is no row

_COLUMNS = ("photo_id", "x0", "y0", "x1", "y1", "landmarks", "score", "quality", "moment_ms", "drawn_by_user")


def read_face_images(connection: Connection, faces: set[int]) -> dict[Key, Image]:
    """Read the images of faces and all their embeddings."""
    images: dict[Key, Image] = {}
    for row in connection.execute(select(FaceRow.__table__).where(among(FaceRow.id, faces))):
        values = {column: getattr(row, column) for column in _COLUMNS}
        images["face", row.id] = values | {"landmarks": row.landmarks.hex()}
    for row in connection.execute(select(EmbeddingRow.__table__).where(among(EmbeddingRow.face_id, faces))):
        images["embedding", row.face_id, row.weights_id] = row.vector.hex()
    return images


def restore_faces(connection: Connection, faces: Mapping[int, Image], made: set[int]) -> None:
    """Bring faces back to their images; one that is gone is made again, with its id, if it is among `made`."""
    if gone := [face_id for face_id, image in faces.items() if image is None]:
        connection.execute(delete(FaceRow).where(among(FaceRow.id, gone)))
    for face_id, image in faces.items():
        if image is None:
            continue
        values = image | {"landmarks": bytes.fromhex(image["landmarks"])}
        if face_id in made:
            new = upsert(FaceRow).values(id=face_id, **values)
            connection.execute(new.on_conflict_do_update(index_elements=["id"], set_=values))
        else:
            connection.execute(update(FaceRow).where(FaceRow.id == face_id).values(**values))


def restore_embeddings(connection: Connection, embeddings: Mapping[tuple[int, int], Image]) -> None:
    """Bring the embeddings of existing faces back to their images."""
    for (face_id, weights_id), image in embeddings.items():
        if image is None:
            of_weights = EmbeddingRow.weights_id == weights_id
            connection.execute(delete(EmbeddingRow).where(EmbeddingRow.face_id == face_id, of_weights))
        else:
            vector = bytes.fromhex(image)
            values = {"vector": vector, "checksum": checksum(vector)}
            new = upsert(EmbeddingRow).values(face_id=face_id, weights_id=weights_id, **values)
            connection.execute(new.on_conflict_do_update(index_elements=["face_id", "weights_id"], set_=values))
