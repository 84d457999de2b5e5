"""Part people by their labels while distilling: each labelled face should be nearest to its own person's centre."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from engine.vectors.unit_vectors import unit_rows
from training.data.faces import FaceSet

_NOT_THEM = 0.4  # cosine of the teacher's embedding to the mean of the same label's others: below, a wrong label
_ONE_PERSON = 0.75  # cosine of two centres: above, one person under two labels


class PeopleLoss:
    """Softmax over all labelled people, whose centres are the means of the teacher's embeddings and stay so.

    Where distillation weighs every direction alike, this weighs those that keep people apart. Centres that stay keep
    the student in its teacher's space, so that both losses ask for the same. Labels that the teacher thinks wrong are
    left out, and so are, for each face, the centres that are probably of the same person under another label.

    Parameters
    ----------
    faces : FaceSet
    rows : (m,) int64
        The faces to learn from.
    scale : float
        Of the cosines.
    margin : float
        By which a face's own cosine has to be ahead.

    Attributes
    ----------
    centres : (k, d) float32, unit rows
    person : (n,) int64
        Which centre is each face's own, of all faces; -1 where nothing is known, or not to be believed.

    Source: Wang et al. 2018, "CosFace"; centres of the teacher's as in Shi et al. 2020, "ProxylessKD".
    """

    def __init__(self, faces: FaceSet, rows: NDArray[np.int64], scale: float = 24.0, margin: float = 0.2):
        self.scale, self.margin = scale, margin
        rows = rows[faces.identity[rows] >= 0]
        _, label = np.unique(faces.identity[rows], return_inverse=True)
        teacher = faces.teacher[rows]
        others = _sums(teacher, label)[label] - teacher
        believed = (teacher * unit_rows(others)).sum(1) >= _NOT_THEM  # a person's only face has no others
        people, own = np.unique(label[believed], return_inverse=True)
        self.person = torch.full((len(faces.identity),), -1)
        self.person[rows[believed]] = torch.from_numpy(own)
        self.centres = torch.from_numpy(unit_rows(_sums(teacher[believed], own))).reshape(len(people), -1)
        self._alike = self.centres @ self.centres.T > _ONE_PERSON

    def __call__(self, embeddings: Tensor, rows: Tensor) -> Tensor:
        """Compute the mean over the faces that have a person; 0 if none has.

        Parameters
        ----------
        embeddings : (n, d) float32, unit rows
        rows : (n,) int64, -1 for a face that is nobody's
        """
        person = torch.where(rows >= 0, self.person[rows], -1)
        known = person >= 0
        if not known.any():
            return embeddings.new_zeros(())
        person = person[known]
        cosine = embeddings[known] @ self.centres.T
        own = F.one_hot(person, len(self.centres)).bool()
        cosine = (cosine - self.margin * own).masked_fill(self._alike[person] & ~own, -1.0)
        return F.cross_entropy(self.scale * cosine, person)


def _sums(vectors: NDArray[np.float32], label: NDArray[np.int64]) -> NDArray[np.float32]:
    sums = np.zeros((label.max(initial=-1) + 1, vectors.shape[1]), np.float32)
    np.add.at(sums, label, vectors)
    return sums
