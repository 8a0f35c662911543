#!/usr/bin/env bash
# Puts a site that has passed the output gate into the preview repository, as the folder of its pull request. The site comes as git
# objects in a bundle and is never unpacked here: no file of it touches the disk, and nothing of it is run.
# Needs: NUMBER, OPEN (numbers of the open pull requests), BUNDLE, REMOTE, BRANCH.
set -euo pipefail
readonly KEPT=5

[[ "$NUMBER" =~ ^[0-9]+$ ]] || { echo 'NUMBER is not the number of a pull request.' >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git init --quiet --bare "$work"
cd "$work"

git fetch --quiet "$BUNDLE" HEAD:refs/heads/site
git fsck --strict --no-dangling --no-progress >&2
# Counted, not searched: a search that stops early would break the pipe and look like “none”.
odd=$(git ls-tree -r -z refs/heads/site | { grep -zcv '^100644 blob ' || true; })
if [ "$odd" != 0 ]; then
  echo 'Refused: the site holds something that is no ordinary file, such as a link.' >&2
  exit 1
fi

git remote add preview "$REMOTE"
git config remote.preview.promisor true
git config remote.preview.partialclonefilter blob:none
nothing=$(git hash-object -w --stdin </dev/null)
robots=$(printf 'User-agent: *\nDisallow: /\n' | git hash-object -w --stdin)
site=$(git rev-parse 'refs/heads/site^{tree}')
export GIT_AUTHOR_NAME=preview GIT_AUTHOR_EMAIL=preview@localhost GIT_COMMITTER_NAME=preview GIT_COMMITTER_EMAIL=preview@localhost

# Two previews may be published at once: who comes second looks again at what is there.
for try in 1 2 3; do
  before=$(git ls-remote preview "refs/heads/$BRANCH" | cut -f1)
  others=''
  if [ -n "$before" ]; then
    git fetch --quiet --depth=1 preview "$before"
    # Of the folders that are there, only the newest of open pull requests stay.
    others=$(
      git ls-tree "$before" |
        awk -v number="$NUMBER" -v open=" $OPEN " '$2 == "tree" && $4 ~ /^[0-9]+$/ && $4 != number && index(open, " " $4 " ")' |
        sort -k4,4nr | sed -n "1,$((KEPT - 1))p"
    )
  fi
  tree=$(
    {
      printf '100644 blob %s\t.nojekyll\n' "$nothing"
      printf '100644 blob %s\trobots.txt\n' "$robots"
      printf '040000 tree %s\t%s\n' "$site" "$NUMBER"
      [ -z "$others" ] || printf '%s\n' "$others"
    } | git mktree
  )
  # A commit without a past: what leaves the preview leaves no trace in its history.
  commit=$(git commit-tree "$tree" -m Preview)
  if git push --quiet --force-with-lease="refs/heads/$BRANCH:$before" preview "$commit:refs/heads/$BRANCH"; then exit 0; fi
  sleep "$try"
done
echo 'The preview could not be pushed.' >&2
exit 1
