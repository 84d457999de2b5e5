"""Fine-tuning from corrections, and what another sensitivity would change."""
