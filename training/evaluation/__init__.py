"""Measure networks as the FaceNet paper does, and a little more: `kith evaluate`.

Measures, which take arrays: verification, all_pairs, identification, clustering, siamese. What is measured: subject
(a network, or the teacher), pairs and folders (faces and their labels). Protocols, which join the two into a report:
protocols, groups, agreement, comparison, sweeps. What is seen: report, plots, cli.
"""
