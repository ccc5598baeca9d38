// What is shown when the page itself breaks: what happened, what is kept, what to do.
import { ActionButton, Card, useTranslator } from '@offshoot/ui';
import { Component, type ReactNode } from 'react';
import { shellStrings } from '../../strings/index.ts';

/** Shows its children, or the crash page when one of them broke. */
export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const words = useTranslator(shellStrings);
  return (
    <main className="about">
      <Card title={words('crash.title')}>
        <p>{words('crash.kept')}</p>
        <ActionButton onPress={() => window.location.reload()}>{words('crash.reload')}</ActionButton>
      </Card>
    </main>
  );
}
