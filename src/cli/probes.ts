import type { AnsweringSite } from '../server/answeringSite.ts';
import type { Middleware } from './serve.ts';

/** Where load balancers and container platforms ask for the state of a server. No page of a site has these addresses. */
const probeAddresses = { health: '/healthz', readiness: '/readyz' } as const;

export interface Probes {
  /** Answers them before the site does. */
  answer: Middleware;
  /** From now on the server says that it wants no more requests. */
  stop(): void;
}

/**
 * Health: the process answers. Readiness: it should be sent requests. A server that answers from memory while its store
 * fails is ready, since taking it away would leave readers with nothing.
 */
export function probesOf(site: Pick<AnsweringSite, 'storeState'>): Probes {
  let isStopping = false;
  const readiness = async () => {
    if (isStopping) return { status: 503, state: 'stopping' };
    const state = await site.storeState();
    return { status: state === 'unreachable' ? 503 : 200, state: `store ${state}` };
  };
  return {
    answer: (request, response, next) => {
      const [path] = (request.url ?? '').split('?');
      const isProbe = path === probeAddresses.health || path === probeAddresses.readiness;
      if (!isProbe) return next();
      const say = ({ status, state }: { status: number; state: string }) => {
        response.writeHead(status, {
          'Content-Type': 'text/plain; charset=utf-8',
          'Cache-Control': 'no-store',
        });
        response.end(request.method === 'HEAD' ? undefined : `${state}\n`);
      };
      if (path === probeAddresses.health) return say({ status: 200, state: 'running' });
      readiness().then(say, () => say({ status: 500, state: 'broken' }));
    },
    stop: () => {
      isStopping = true;
    },
  };
}
