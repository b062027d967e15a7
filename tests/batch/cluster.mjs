// A Slurm cluster of one node, made of Debian's packages by hand: munged, slurmctld and slurmd, each with
// its files in one folder and nothing of the system's.

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { env, freePort, run, start, until } from './support.mjs';

/**
 * @param {string} folder  for all its files
 * @param {number[]} ports
 */
function configuration(folder, [controllerPort, nodePort]) {
  const user = os.userInfo().username;
  // What this machine is, in Slurm's words: "NodeName=x CPUs=2 … RealMemory=7946"
  const [node] = execFileSync('slurmd', ['-C'], { env, encoding: 'utf8' }).split('\n');
  return `ClusterName=articles
SlurmctldHost=${os.hostname()}(127.0.0.1)
SlurmUser=${user}
SlurmdUser=${user}
SlurmctldPort=${controllerPort}
SlurmdPort=${nodePort}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
CredType=cred/munge
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_res
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
${node} NodeAddr=127.0.0.1 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
}

/**
 * Starts it, and waits until its node takes work. Programs find it by SLURM_CONF.
 * @param {string} folder
 */
export async function startCluster(folder) {
  for (const name of ['state', 'spool']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'munge.key'), randomBytes(1024), { mode: 0o600 });
  const munge = start('munged', [
    ...['--foreground', '--force', '--num-threads', '2'],
    ...['--key-file', `${folder}/munge.key`, '--socket', `${folder}/munge.socket`],
    ...['--pid-file', `${folder}/munge.pid`, '--seed-file', `${folder}/munge.seed`],
  ]);
  const conf = path.join(folder, 'slurm.conf');
  writeFileSync(conf, configuration(folder, [await freePort(), await freePort()]));
  env.SLURM_CONF = conf;
  const controller = start('slurmctld', ['-D', '-f', conf]);
  const node = start('slurmd', ['-D', '-f', conf]);
  const daemons = [node, controller, munge];
  const said = () => daemons.map(({ printed }) => printed.text).join('\n');
  const isReady = () => {
    if (daemons.some(({ ended }) => ended)) throw new Error(`a daemon has ended:\n${said()}`);
    try {
      return run('sinfo', ['--noheader', '--format=%T'], folder).trim() === 'idle';
    } catch {
      // The controller does not answer yet.
      return false;
    }
  };
  await until(isReady, 'the cluster', 60).catch((error) => {
    throw new Error(said(), { cause: error });
  });
  return async () => {
    for (const daemon of daemons) await daemon.stop();
  };
}
