// The line to CODAP: the messages of iframe-phone (a hello until the host answers, then calls with an id and their answers),
// over any window, so that a test can be the host. Requests follow CODAP's Data Interactive API.

/** One request: what is done to what. */
export interface CodapRequest {
  readonly action: 'get' | 'create' | 'update' | 'delete' | 'notify';
  readonly resource: string;
  readonly values?: unknown;
}

export interface CodapAnswer {
  readonly success: boolean;
  readonly values?: unknown;
}

/** The two ends of a window's post. */
export interface CodapPort {
  readonly post: (message: unknown) => void;
  /** Returns how to stop listening. */
  readonly listen: (hear: (message: unknown) => void) => () => void;
}

const namespace = 'data-interactive';
const helloEveryMs = 200;
const longestHelloMs = 60_000;
const longestAnswerMs = 30_000;

interface PhoneMessage {
  readonly type?: unknown;
  readonly content?: { readonly messageType?: unknown; readonly uuid?: unknown; readonly value?: unknown };
}

export class CodapPhone {
  readonly #port: CodapPort;
  readonly #hear: (request: CodapRequest) => CodapAnswer;
  readonly #pending = new Map<string, (answer: CodapAnswer) => void>();
  #calls = 0;
  #stop: () => void = () => undefined;

  /** @param hear answers what the host tells or asks */
  constructor(port: CodapPort, hear: (request: CodapRequest) => CodapAnswer) {
    this.#port = port;
    this.#hear = hear;
  }

  /** Says hello until the host answers; false when it never does. */
  connect(longestMs = longestHelloMs): Promise<boolean> {
    return new Promise((resolve) => {
      let connected = false;
      const end = (reached: boolean) => {
        clearInterval(greeting);
        clearTimeout(giveUp);
        resolve(reached);
      };
      this.#stop = this.#port.listen((raw) => {
        const message = readMessage(raw);
        if (!connected && message.type === 'hello') {
          connected = true;
          end(true);
        } else if (connected && message.type === namespace) this.#take(message);
      });
      const greeting = setInterval(() => this.#port.post({ type: 'hello' }), helloEveryMs);
      const giveUp = setTimeout(() => end(connected), longestMs);
      this.#port.post({ type: 'hello' });
    });
  }

  /** Asks the host; a host that does not answer has failed. */
  call(request: CodapRequest | readonly CodapRequest[]): Promise<CodapAnswer> {
    this.#calls += 1;
    const uuid = `offshoot-${this.#calls}`;
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.#pending.delete(uuid);
        resolve({ success: false });
      }, longestAnswerMs);
      this.#pending.set(uuid, (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      this.#port.post({ type: namespace, content: { messageType: 'call', uuid, value: request } });
    });
  }

  close(): void {
    this.#stop();
    this.#pending.clear();
  }

  #take({ content }: PhoneMessage): void {
    const uuid = String(content?.uuid);
    if (content?.messageType === 'returnValue') {
      this.#pending.get(uuid)?.(readAnswer(content.value));
      this.#pending.delete(uuid);
    } else if (content?.messageType === 'call') {
      const value = this.#hear(content.value as CodapRequest);
      this.#port.post({ type: namespace, content: { messageType: 'returnValue', uuid, value } });
    }
  }
}

/** A host may send text in place of an object. */
function readMessage(raw: unknown): PhoneMessage {
  if (typeof raw === 'object' && raw !== null) return raw;
  try {
    const read: unknown = JSON.parse(String(raw));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

function readAnswer(value: unknown): CodapAnswer {
  return typeof value === 'object' && value !== null && 'success' in value
    ? (value as CodapAnswer)
    : { success: false };
}

/** The frame that this page stands in; null where it stands alone. */
export function parentPort(): CodapPort | null {
  if (window.parent === window) return null;
  return {
    // The host of a plugin is wherever the class opened it; what is sent are the pupil's own tries.
    post: (message) => window.parent.postMessage(message, '*'),
    listen: (hear) => {
      const take = (event: MessageEvent) => {
        if (event.source === window.parent) hear(event.data);
      };
      window.addEventListener('message', take);
      return () => window.removeEventListener('message', take);
    },
  };
}
