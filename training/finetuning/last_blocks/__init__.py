"""Fine-tuning of a network's last blocks, the one depth that needs torch."""
