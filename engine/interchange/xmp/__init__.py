"""People in XMP: regions as the Metadata Working Group and Microsoft write them, and names without a place."""
