"""Dialogs of the people page."""
