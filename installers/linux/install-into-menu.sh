#!/bin/sh
# Put Kith into the user's menu, from wherever this folder lies.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
mkdir -p "$share/applications" "$share/icons"
cp -R "$here/share/icons/hicolor" "$share/icons/"
sed "s|^Exec=kith|Exec=\"$here/kith\"|" "$here/share/applications/kith.desktop" >"$share/applications/kith.desktop"
echo "Kith is in the menu. To take it out: rm '$share/applications/kith.desktop'"
