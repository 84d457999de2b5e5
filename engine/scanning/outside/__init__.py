"""Faces outside a scan: drawn, asked about, of another network, or made to see whether Kith works."""
