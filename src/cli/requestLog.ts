import type { Middleware } from './serve.ts';

/** A request as it is logged. It says nothing of who asked: no address, no query, no browser. */
interface LoggedRequest {
  time: string;
  method: string;
  path: string;
  status: number;
  /** Until the last byte was sent. */
  ms: number;
  /** As sent: compressed, with the headers. */
  bytes: number;
  /** The reader went away before the end. */
  aborted?: true;
}

/** Logs every request as a line of JSON, once it is answered. @param write takes the line. */
export function requestLog(write: (line: string) => void): Middleware {
  return (request, response, next) => {
    const startMs = performance.now();
    const { socket } = request;
    const sentBefore = socket.bytesWritten;
    response.once('close', () => {
      const logged: LoggedRequest = {
        time: new Date().toISOString(),
        method: request.method ?? '',
        path: (request.url ?? '').replace(/\?.*/, ''),
        status: response.statusCode,
        ms: Math.round((performance.now() - startMs) * 10) / 10,
        bytes: socket.bytesWritten - sentBefore,
        ...(!response.writableFinished && { aborted: true }),
      };
      write(`${JSON.stringify(logged)}\n`);
    });
    next();
  };
}
