#!/bin/sh
# Keeps a mirror up to date: fetches a copy, checks that it is genuine and not older than the last one, and only then shows it, in one step.
# docs/deploy/mirror.md says how. Run it once an hour. It needs rsync, Node 18 or newer, and publish.sh beside it.
set -eu

usage() {
  cat <<'END'
mirror.sh --key KEY [--verify FILE] [--keep N] SOURCE PLACE

  SOURCE         where the site is fetched: user@host:/folder/current, rsync://host/name, or a folder
  PLACE          a folder on this machine, as publish.sh keeps it: the server’s root is PLACE/current
  --key KEY      the campaign’s public key (RW…), from a place that you trust
  --verify FILE  the program that checks: verify.mjs beside this one without it. Take it from a place that you trust, never from the copy
  --keep N       how many releases are kept: 5 without it

It ends with 0 where the mirror is up to date, and else with what verify.mjs says: 3 altered, 4 older, 5 not signed, 6 another key.

For example:
  sh mirror.sh --key RW… mirror@forest.example:/srv/forest/current /srv/forest
END
}

fail() {
  echo "$*" >&2
  exit 1
}

here=$(dirname "$0")
key= verify=$here/verify.mjs keep=5
while [ $# -gt 0 ]; do
  case $1 in
    -h | --help) usage; exit 0 ;;
    --key | --verify | --keep)
      [ $# -ge 2 ] || fail "$1 needs a value. See mirror.sh --help."
      case $1 in --key) key=$2 ;; --verify) verify=$2 ;; --keep) keep=$2 ;; esac
      shift
      ;;
    -*) fail "There is no option $1. See mirror.sh --help." ;;
    *) break ;;
  esac
  shift
done
[ $# -eq 2 ] && [ -n "$key" ] || { usage >&2; exit 1; }
[ -f "$verify" ] || fail "“$verify” is not there. Take verify.mjs from a copy of the site that you trust, and put it there."
source=${1%/} place=${2%/}

mkdir -p "$place/copy"
# Two at once would fetch into each other’s copy; the system forgets this lock with the process where it has flock.
if command -v flock >/dev/null 2>&1; then
  exec 9>"$place/.mirroring"
  flock -n 9 || fail "The last run is still at work."
fi
rsync --recursive --links --checksum --delete --timeout=300 "$source/" "$place/copy/"

node "$verify" "$place/copy" --key "$key" --remember "$place/memory.json" || {
  code=$?
  echo "Not shown: what was fetched is not proven. The mirror stays as it is. Tell the campaign if this comes back." >&2
  exit "$code"
}
if cmp -s "$place/copy/SHA256SUMS" "$place/current/SHA256SUMS"; then
  echo "Nothing new."
  exit 0
fi
sh "$here/publish.sh" --keep "$keep" "$place/copy" "$place"
