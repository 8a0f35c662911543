import { parse } from 'yaml';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

interface Job {
  steps?: Step[];
  permissions?: unknown;
  environment?: unknown;
  'timeout-minutes'?: unknown;
}

interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const LONGEST_MINUTES = 90;

/** The actions that may be used, each at the commit of a release that somebody looked up. */
const PINNED = [
  'checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  'upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
  'download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  'deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0',
];

/** What is unsafe in a workflow of GitHub or Forgejo, in words; nothing where all is well. */
export function faultsOf(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const events = typeof workflow.on === 'string' ? [workflow.on] : Array.isArray(workflow.on) ? workflow.on : Object.keys(workflow.on);
  return [
    ...(events.includes('pull_request_target') ? ['runs on pull_request_target'] : []),
    ...(workflow.permissions === undefined ? ['leaves its rights to the settings of the repository'] : []),
    ...(mayWrite(workflow.permissions) ? ['gives every job the right to write'] : []),
    ...pinFaults(text),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => jobFaults(name, job)),
    ...(events.includes('pull_request') ? strangerFaults(workflow, text) : []),
    ...(events.includes('workflow_run') ? privilegedFaults(workflow) : []),
    ...(events.includes('push') ? publishingFaults(workflow) : []),
  ];
}

/** What is unsafe in the scripts of any forge: packages that run code while they install, and programs fetched from the network. */
export function scriptFaults(where: string, script: string): string[] {
  const installs = script.split('\n').filter((line) => /\bnpm (ci|i|install|add)\b/.test(line) && !line.includes('--ignore-scripts'));
  return [
    ...installs.map((line) => `${where} lets packages run code: ${line.trim()}`),
    ...(/\b(npx|pnpm|yarn|npm (exec|x)|corepack)\b/.test(script) ? [`${where} runs a package that no lockfile names`] : []),
    ...(/\b(curl|wget)\b/.test(script) ? [`${where} fetches from the network`] : []),
  ];
}

function pinFaults(text: string): string[] {
  const uses = text.split('\n').filter((line) => /^\s*(-\s+)?uses:/.test(line));
  return uses.flatMap((line) => {
    const [, used = ''] = /uses: actions\/(.+)$/.exec(line) ?? [];
    return PINNED.includes(used) ? [] : [`uses an action that is not known and pinned: ${line.trim()}`];
  });
}

function jobFaults(name: string, { steps = [], ...job }: Job): string[] {
  const minutes = job['timeout-minutes'];
  return [
    ...(typeof minutes === 'number' && minutes <= LONGEST_MINUTES ? [] : [`${name} has no time limit`]),
    ...steps.flatMap(({ run = '' }) => [
      ...(run.includes('${{') ? [`${name} writes what strangers may choose into a script`] : []),
      ...scriptFaults(name, run),
    ]),
    ...steps.flatMap((step) =>
      isCheckout(step) && step.with?.['persist-credentials'] !== false ? [`${name} leaves its token beside the files`] : [],
    ),
  ];
}

/** Runs in which a stranger chooses every program. */
function strangerFaults({ permissions, jobs }: Workflow, text: string): string[] {
  return [
    ...(JSON.stringify(permissions) === '{}' ? [] : ['gives rights to pull requests']),
    ...Object.entries(jobs).flatMap(([name, job]) => (mayWrite(job.permissions) ? [`${name} gives pull requests the right to write`] : [])),
    ...(/\bsecrets\b\s*[.[:]|toJSON\(\s*(secrets|github)\s*\)|github\.token/.test(withoutComments(text))
      ? ['shows pull requests a secret']
      : []),
  ];
}

/** Runs with rights, after a run of a stranger. */
function privilegedFaults({ jobs }: Workflow): string[] {
  return Object.entries(jobs).flatMap(([name, job]) => {
    const steps = job.steps ?? [];
    const scripts = steps.map(({ run = '' }) => run).join('\n');
    const hasSecrets = JSON.stringify(job).includes('secrets.');
    const runsPackages = /\brun\.mjs\b|\bnpm\b/.test(scripts);
    const firstCheckout = steps.findIndex(isCheckout);
    const firstProgram = steps.findIndex(({ run = '' }) => /\b(node|npm|bash|sh)\b/.test(run));
    return [
      ...steps.filter(isCheckout).flatMap((step) => (isOfMain(step) ? [] : [`${name} checks out something else than the main branch`])),
      ...(/\bgit (-\S+ \S+ )*(clone|fetch|pull|checkout|switch)\b|\bgh (pr|repo)\b/.test(scripts) ? [`${name} fetches code by hand`] : []),
      ...(firstProgram !== -1 && (firstCheckout === -1 || firstProgram < firstCheckout)
        ? [`${name} runs programs before it has the main branch’s`]
        : []),
      ...(mayWrite(job.permissions) && (hasSecrets || runsPackages) ? [`${name} may write, and runs packages or sees a secret`] : []),
      ...(hasSecrets && runsPackages ? [`${name} sees a secret and runs packages`] : []),
      ...(hasSecrets && job.environment === undefined ? [`${name} sees a secret without a protected environment`] : []),
    ];
  });
}

/** Runs of what was merged: what publishes runs nothing else, and a site or a shard is handed on with its hidden files. */
function publishingFaults({ jobs }: Workflow): string[] {
  return Object.entries(jobs).flatMap(([name, { steps = [], ...job }]) => [
    ...(mayWrite(job.permissions) && steps.some((step) => step.run !== undefined || isCheckout(step))
      ? [`${name} may publish, and runs something else`]
      : []),
    ...(mayWrite(job.permissions) && job.environment === undefined ? [`${name} may publish without a protected environment`] : []),
    ...steps.filter(isUploadOfSite).flatMap((step) => (step.with?.['include-hidden-files'] === true ? [] : [`${name} loses hidden files`])),
  ]);
}

function isUploadOfSite({ uses = '', with: given = {} }: Step): boolean {
  return uses.startsWith('actions/upload-artifact@') && given['path'] === 'dist/';
}

function isCheckout({ uses = '' }: Step): boolean {
  return uses.startsWith('actions/checkout@');
}

function isOfMain({ with: given = {} }: Step): boolean {
  return Object.keys(given).every((key) => ['persist-credentials', 'sparse-checkout', 'fetch-depth'].includes(key));
}

function mayWrite(permissions: unknown): boolean {
  return /write/.test(JSON.stringify(permissions ?? {}));
}

function withoutComments(text: string): string {
  return text.replace(/^\s*#.*$/gm, '');
}
