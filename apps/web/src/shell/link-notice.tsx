// Says plainly that a link was of another world, and offers the way back.
import { ActionButton, Notice, useTranslator } from '@offshoot/ui';
import { useStore } from 'zustand';
import { shellStrings } from '../../strings/index.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { enterWorld } from '../pupil/world-actions.ts';
import { commitmentOf, linkNews } from './class-link.ts';

export function LinkNotice({ desk }: { desk: BenchDesk }) {
  const words = useTranslator(shellStrings);
  const news = useStore(linkNews, (state) => state.news);
  if (news === null) return null;
  const close = () => linkNews.setState({ news: null });
  const called = (world: string) => (commitmentOf(world) === null ? world : words('world.own'));
  return (
    <div className="keeping">
      <Notice tone="caution" live>
        <p>
          {news.kind === 'another-class'
            ? words('link.another-class')
            : words('link.another-world', { world: called(news.world), before: called(news.before) })}
        </p>
        {news.kind === 'another-world' && (
          <ActionButton
            onPress={() => {
              close();
              void enterWorld(desk, news.before);
            }}
          >
            {words('link.back')}
          </ActionButton>
        )}
        <ActionButton look="plain" onPress={close}>
          {words('kept.close')}
        </ActionButton>
      </Notice>
    </div>
  );
}
