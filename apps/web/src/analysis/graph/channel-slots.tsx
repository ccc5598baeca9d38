// The places of the graph: x, y, colour, size, small multiples; and the kinds that fit the columns.
import { chooseKind, channels, kindsThatFit, type Channel, type GraphKind } from '@offshoot/analysis';
import { ChoiceMenu } from '@offshoot/ui';
import { ChannelSlot } from '@offshoot/ui/graphs';
import type { Analysis } from '../use-analysis.ts';

const none = 'none';

export function ChannelSlots({ analysis }: { analysis: Analysis }) {
  const { table, seen, state, store, words } = analysis;
  const choices = [
    { id: none, text: words.words('channel.none') },
    ...table.columns.map(({ id }) => ({ id, text: words.shortName(id) })),
  ];
  const put = (channel: Channel, id: string | null) => {
    if (id !== null && !table.columns.some((column) => column.id === id)) return;
    // Another column on x or y may want another kind.
    const kind = channel === 'x' || channel === 'y' ? null : state.plan.kind;
    store.setState({ plan: { ...state.plan, [channel]: id, kind } });
  };
  const kinds = kindsThatFit(table, seen, state.plan);
  return (
    <div className="analysis-slots">
      {channels.map((channel) => {
        const name = words.words(`channel.${channel}`);
        const chosen = state.plan[channel];
        return (
          <ChannelSlot
            key={channel}
            name={name}
            dropName={words.words('channel.drop', { name })}
            choices={choices}
            chosen={chosen ?? none}
            onChoose={(id) => put(channel, id === none ? null : id)}
            clear={
              chosen === null
                ? null
                : { name: words.words('channel.clear', { name }), onPress: () => put(channel, null) }
            }
          />
        );
      })}
      {kinds.length > 0 && (
        <ChoiceMenu
          label={words.words('graph.kind')}
          labelShown
          choices={kinds.map((id) => ({ id, text: words.words(`kind.${id}`) }))}
          chosen={chooseKind(table, seen, state.plan) ?? kinds[0]!}
          onChoose={(id) => store.setState({ plan: { ...state.plan, kind: id as GraphKind } })}
        />
      )}
    </div>
  );
}
