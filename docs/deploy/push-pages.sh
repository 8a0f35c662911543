#!/bin/sh
# Puts a built site onto a branch from which a forge serves pages (Codeberg, and GitHub where it is set so). docs/deploy/codeberg-pages.md says how.
# The branch has one commit, the site as it is; nothing is checked out, and the files that you work on are not touched.
set -eu

usage() {
  cat <<'END'
push-pages.sh [--domain NAME] FOLDER REMOTE [BRANCH]

  FOLDER         a built site, such as dist
  REMOTE         a name that git knows (origin), or an address
  BRANCH         pages without it
  --domain NAME  adds the files by which GitHub (CNAME) and Codeberg (.domains) know a domain of your own

For example:
  sh docs/deploy/push-pages.sh dist git@codeberg.org:forest/forest.git
  sh docs/deploy/push-pages.sh --domain www.forest.example dist origin gh-pages
END
}

fail() {
  echo "$*" >&2
  exit 1
}

domain=
case ${1-} in
  -h | --help) usage; exit 0 ;;
  --domain)
    domain=${2-}
    case $domain in '' | *[!a-z0-9.-]*) fail "“$domain” is no domain." ;; esac
    shift 2
    ;;
esac
[ $# -eq 2 ] || [ $# -eq 3 ] || { usage >&2; exit 1; }
dist=$1 remote=$2 branch=${3:-pages}
[ -f "$dist/index.html" ] && [ -f "$dist/SHA256SUMS" ] || fail "“$dist” is no built site: npm run build makes one."
case $branch in main | master) fail "The branch $branch holds your sources: name another one." ;; esac
git check-ref-format "refs/heads/$branch" || fail "“$branch” can’t be the name of a branch."

repository=$(git rev-parse --absolute-git-dir)
index=$(mktemp -d)
trap 'rm -rf "$index"' EXIT
GIT_INDEX_FILE=$index/index
export GIT_INDEX_FILE
# Not one byte may change on the way: neither line ends nor what .gitignore names.
(cd "$dist" && git --git-dir="$repository" --work-tree=. -c core.autocrlf=false -c core.safecrlf=false add --all --force .)
if [ -n "$domain" ]; then
  line=$(echo "$domain" | git hash-object -w --stdin)
  git update-index --add --cacheinfo "100644,$line,CNAME" --cacheinfo "100644,$line,.domains"
fi
tree=$(git write-tree)
commit=$(git commit-tree "$tree" -m "The site as it was built")
git push --force "$remote" "$commit:refs/heads/$branch"
