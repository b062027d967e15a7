#!/bin/sh
#SBATCH --job-name=articles
#SBATCH --cpus-per-task=1
#SBATCH --output=articles-%a.log
# sbatch --array=1-100 slurm.sh 100 articles.ndjson: each task of the array takes one of 100 parts of the
# lines and writes part-N.ndjson, which appears when it is complete. Lost ones are made again by themselves:
# sbatch --array=17,45 slurm.sh 100 articles.ndjson. Together, part-1, part-2 … have all in order.
split --number="l/$SLURM_ARRAY_TASK_ID/$1" "$2" |
  article-viewer --batch --jobs "$SLURM_CPUS_PER_TASK" --fields id,title,body \
    -o "part-$SLURM_ARRAY_TASK_ID.ndjson"
