#!/bin/sh
# parallel.sh HOSTS FILE: the articles of FILE, on all processors of all hosts, in their order.
#
# HOSTS has a line for each host, "8/user@host" for eight articles at a time, ":" for this machine.
# article-viewer has to be on the PATH of each; FILE and the results stay here.
exec parallel --sshloginfile "$1" --pipe --keep-order --block 1M \
  article-viewer --batch --jobs 1 --fields id,title,body <"$2"
