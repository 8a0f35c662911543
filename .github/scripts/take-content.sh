#!/usr/bin/env bash
# take-content.sh FOLDER: puts content/, locales/ and public/ of the pull request NUMBER at COMMIT into a new folder. Nothing is checked
# out, so no hook, filter or attribute of the contribution has a say; what is no ordinary file is refused by the source gate.
set -euo pipefail
folder=$1
[[ $NUMBER =~ ^[0-9]+$ && $COMMIT =~ ^[0-9a-f]{40}$ ]]
git fetch --quiet --depth=1 origin "refs/pull/$NUMBER/head"
[[ $(git rev-parse FETCH_HEAD) == "$COMMIT" ]]
mkdir "$folder"
git -c core.attributesFile=/dev/null archive --format=tar "$COMMIT" content locales public | tar --extract --directory "$folder" --no-same-owner
