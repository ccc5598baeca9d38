// The page inside CODAP (address with `?codap`): sends the seen rows, and keeps one selection on both sides.
import { ActionButton, Card, Notice, ProgressLine, useTranslator } from '@offshoot/ui';
import { formatPercent } from '@offshoot/language';
import { IconSend } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { codapStrings } from '../../../strings/codap.ts';
import { sendRowsTo, useCodap } from './use-codap.ts';
import type { Analysis } from '../use-analysis.ts';

export function CodapCard({ analysis }: { analysis: Analysis }) {
  const words = useTranslator(codapStrings);
  const { words: names, seen } = analysis;
  const codap = useCodap(analysis);
  const [sending, setSending] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<'sent' | 'refused' | null>(null);
  const there = useRef(true);
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
    };
  }, []);
  const send = async () => {
    setSending(0);
    const sent = await sendRowsTo(codap, analysis, words, (share) => {
      if (there.current) setSending(share);
    });
    if (!there.current) return;
    setSending(null);
    setOutcome(sent ? 'sent' : 'refused');
  };
  return (
    <Card title="CODAP">
      {codap.connected === false ? (
        <Notice tone="caution">{words('alone')}</Notice>
      ) : (
        <div className="analysis-tools">
          <ActionButton
            icon={<IconSend size={18} aria-hidden="true" />}
            disabled={codap.connected !== true || sending !== null || seen.length === 0}
            onPress={() => void send()}
          >
            {words('send')}
          </ActionButton>
          <p role="status" className="second">
            {outcome === null ? words('help') : words(outcome)}
          </p>
        </div>
      )}
      {sending !== null && (
        <ProgressLine label={words('sending')} share={sending} shareText={formatPercent(names.locale, sending)} />
      )}
    </Card>
  );
}
