#!/bin/sh
# Puts a built site onto a server of your own in one step, and keeps the last ones for the way back. docs/deploy/own-server.md says how.
# POSIX sh; on both sides ln, mv, tar and sha256sum (or shasum) are enough. Where both have rsync, only what has changed is sent.
set -eu
LC_ALL=C
export LC_ALL

usage() {
  cat <<'END'
publish.sh [--keep N] [--unsigned] FOLDER PLACE   publishes a built site
publish.sh --rollback [--to NAME] PLACE           goes back to the release before, or to NAME
publish.sh --list PLACE                           lists the releases; * is the one that is shown

PLACE is a folder on this machine, or user@host:/folder, reached by ssh. In it are
  releases/   one folder for each release; what did not change is there once (hard links)
  current     a link to the one that is shown: the server’s root is PLACE/current

  --keep N      how many releases are kept: 5 without it
  --unsigned    publish a site without a signature where a signed one is shown

For example:
  sh docs/deploy/publish.sh dist /srv/forest
  sh docs/deploy/publish.sh --keep 10 dist web@forest.example:/srv/forest
  sh docs/deploy/publish.sh --rollback web@forest.example:/srv/forest
END
}

fail() {
  echo "$*" >&2
  exit 1
}

action=publish keep=5 unsigned=no to=
while [ $# -gt 0 ]; do
  case $1 in
    -h | --help) usage; exit 0 ;;
    --list) action=list ;;
    --rollback) action=rollback ;;
    --unsigned) unsigned=yes ;;
    --keep | --to)
      [ $# -ge 2 ] || fail "$1 needs a value. See publish.sh --help."
      if [ "$1" = --keep ]; then keep=$2; else to=$2; fi
      shift
      ;;
    -*) fail "There is no option $1. See publish.sh --help." ;;
    *) break ;;
  esac
  shift
done
case $keep in '' | *[!0-9]* | 0) fail "--keep needs a number of releases, 1 at least." ;; esac
case $to in *[!A-Za-z0-9-]*) fail "“$to” is not the name of a release. See publish.sh --list." ;; esac

dist=
if [ $action = publish ]; then
  [ $# -eq 2 ] || { usage >&2; exit 1; }
  dist=$1
  shift
fi
[ $# -eq 1 ] || { usage >&2; exit 1; }
place=$1
# What goes through a second shell on the server must mean the same there.
case $place in
  *[!A-Za-z0-9._/@:+-]* | -* | '') fail "The place “$place” may have letters, digits, and . _ / @ : + - only." ;;
esac
case $place in
  *:*) host=${place%%:*} folder=${place#*:} ;;
  *) host= folder=$place ;;
esac
case $folder in
  */../* | ../* | */..) fail "Write the folder without “..”: $folder" ;;
  /?*) ;;
  *) fail "Write the whole folder, beginning with /: $folder" ;;
esac
folder=${folder%/}

# What this script and every one there begin with. The link is made beside the old one and takes its place in one step.
COMMON='
set -eu
LC_ALL=C
switch_to() {
  rm -f ".next-$1"
  ln -s "releases/$1" ".next-$1"
  # Without its option, mv would move the link into the folder to which the old one leads: GNU and BusyBox call it -T, BSD and macOS -h.
  mv -T ".next-$1" current 2>/dev/null || mv -h ".next-$1" current
}
shown() {
  if [ -L current ]; then basename "$(readlink current)"; fi
}
check_sums() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum -c SHA256SUMS >/dev/null; else shasum -a 256 -c SHA256SUMS >/dev/null; fi
}
'
eval "$COMMON"

# Runs the script on the standard input where the site is, with arguments.
there() {
  { echo "$COMMON" && cat; } | if [ -n "$host" ]; then ssh "$host" sh -s -- "$@"; else sh -s -- "$@"; fi
}

list() {
  there "$folder" <<'END'
cd "$1"
now=$(shown)
for name in $(ls releases); do
  if [ "$name" = "$now" ]; then echo "* $name"; else echo "  $name"; fi
done
END
}

rollback() {
  there "$folder" "${to:--}" <<'END'
cd "$1"
now=$(shown)
to=$2
if [ "$to" = - ]; then
  to=
  for name in $(ls releases); do [ "$name" = "$now" ] && break; to=$name; done
  [ -n "$to" ] || { echo "No earlier release is kept in $1." >&2; exit 1; }
fi
[ -d "releases/$to" ] || { echo "There is no release $to in $1/releases." >&2; exit 1; }
switch_to "$to"
echo "Shown is $to again, not $now."
END
}

# Makes room for a release, and tells its name and that of the one that is shown.
prepare() {
  there "$folder" "$(date -u +%Y%m%dT%H%M%SZ)" "$1" "$unsigned" <<'END'
umask 022
mkdir -p "$1/releases"
cd "$1"
if [ -e current ] && [ ! -L current ]; then
  echo "$1/current is a folder, not a link. Move it to $1/releases/first, then: ln -s releases/first $1/current" >&2
  exit 1
fi
now=$(shown)
if [ "$3" = no ] && [ "$4" = no ] && [ -n "$now" ] && [ -e "current/SHA256SUMS.minisig" ]; then
  echo "The site that is shown is signed, and this one is not: readers who check would take it for a false one. Sign it (docs/releases.md), or say --unsigned." >&2
  exit 1
fi
if ! mkdir .publishing 2>/dev/null; then
  echo "Somebody else publishes to $1 just now. If nobody does, the last time was stopped: rmdir $1/.publishing" >&2
  exit 1
fi
rm -rf releases/.new-*
name=$2
n=2
while [ -e "releases/$name" ]; do name="$2-$n"; n=$((n + 1)); done
mkdir "releases/.new-$name"
echo "$name ${now:--}"
END
}

send() {
  if [ "$2" != - ]; then link="--link-dest=../$2"; else link=; fi
  if command -v rsync >/dev/null 2>&1 && echo 'command -v rsync >/dev/null' | there; then
    # By content, not by time: a build writes every file anew. ${link:+…} leaves the option out for the first release.
    rsync --recursive --links --perms --chmod=D755,F644 --checksum ${link:+"$link"} "$dist/" "${host:+$host:}$folder/releases/.new-$1/"
  else
    echo "rsync is not on both sides: everything is sent." >&2
    if [ -n "$host" ]; then
      (cd "$dist" && tar -cf - .) | ssh "$host" "cd '$folder/releases/.new-$1' && tar -xf -"
    else
      (cd "$dist" && tar -cf - .) | (cd "$folder/releases/.new-$1" && tar -xf -)
    fi
  fi
}

# Holds what has arrived against its list, shows it, and lets the oldest go.
finish() {
  there "$folder" "$1" "$keep" <<'END'
cd "$1/releases/.new-$2"
chmod -R u+rwX,go+rX .
check_sums
cd "$1"
mv "releases/.new-$2" "releases/$2"
switch_to "$2"
spare=$(($(ls releases | wc -l) - $3))
for name in $(ls releases); do
  [ "$spare" -gt 0 ] || break
  [ "$name" = "$(shown)" ] || rm -rf "releases/$name"
  spare=$((spare - 1))
done
END
}

clean_up() {
  echo 'rm -rf "$1"/releases/.new-*; rmdir "$1/.publishing"' | there "$folder" 2>/dev/null || true
}

publish() {
  [ -f "$dist/index.html" ] && [ -f "$dist/SHA256SUMS" ] || fail "“$dist” is no built site: npm run build makes one."
  (cd "$dist" && check_sums) || fail "“$dist” is not what its own list SHA256SUMS says. Build it again; nothing was published."
  signed=no
  if [ -e "$dist/SHA256SUMS.minisig" ]; then signed=yes; fi
  made=$(prepare "$signed")
  trap clean_up EXIT
  trap 'exit 130' INT
  trap 'exit 143' HUP TERM
  name=${made% *}
  send "$name" "${made#* }"
  finish "$name" || fail "What has arrived is not what was sent. The site is shown as it was."
  echo "Published: $name. To go back: sh $0 --rollback $place"
}

$action
