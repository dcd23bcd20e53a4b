#!/bin/sh
# Starts the processes named, one after the other: the last one stays. Used by the image; runs without Docker just as well:
#   DATABASE_URL=… docker/seedbed.sh migrate api
set -eu
cd "$(dirname "$0")/.."

program() {
  case "$1" in
    api | worker) echo "dist/apps/$1/src/main.js" ;;
    migrate | seed | verify-journal | invite-admin) echo "dist/apps/worker/src/$1.js" ;;
    *)
      echo "Unknown command \"$1\": use api, worker, migrate, seed, verify-journal or invite-admin." >&2
      return 2
      ;;
  esac
}

[ $# -gt 0 ] || set -- api
while [ $# -gt 1 ] && [ "$1" != invite-admin ]; do
  file=$(program "$1")
  node --enable-source-maps "$file"
  shift
done
file=$(program "$1")
shift # what is left are words for the program: the mail address and the name of an invitation
# exec: the program gets SIGTERM itself and stops without losing a request or a job
exec node --enable-source-maps "$file" "$@"
