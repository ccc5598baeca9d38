// The worker's side of the desk: calls the lab's function of that name and posts the answer back.
import { isDeskRequest, type Desk, type DeskReply } from './desk-messages.ts';

/** What a dedicated worker's scope offers, as far as the desk needs it. */
export interface DeskScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  postMessage: (message: DeskReply) => void;
}

export function serveDesk(desk: Desk, scope: DeskScope): void {
  scope.addEventListener('message', ({ data: request }) => {
    if (!isDeskRequest(request)) return;
    const call = desk[request.call] as (...args: unknown[]) => unknown;
    const answerLater = (answer: unknown): void => scope.postMessage({ kind: 'desk-reply', id: request.id, answer });
    const fail = (error: unknown): void => {
      const reason = error instanceof Error ? error.message : String(error);
      scope.postMessage({ kind: 'desk-failure', id: request.id, problem: { code: 'worker-failed', data: { reason } } });
    };
    try {
      const answer = call(...request.arguments);
      if (answer instanceof Promise) void answer.then(answerLater).catch(fail);
      else answerLater(answer);
    } catch (error) {
      fail(error);
    }
  });
}
