"""Measure networks as the FaceNet paper does, and a little more: `kith evaluate`.

What is measured: subject (a network, or the teacher), faces and folders (faces and their labels). Protocols, which join
it with `training.measures` into a report: verify, people, groups, agreement, comparison, sweeps. What is seen: report,
plots, progress, cli.
"""
