// The page about the lab: what is computed, what a dose is, and what of it differs from reality.
import { Card, RichText } from '@offshoot/ui';
import { useLabWords } from './lab-words.ts';

const chain = ['molecule', 'body', 'brain', 'heart', 'populations'] as const;
const honest = ['quirk', 'brain', 'time', 'bees'] as const;

export function AboutLab() {
  const { words } = useLabWords();
  return (
    <>
      <Card title={words('about.title')}>
        <p>{words('about.toy')}</p>
        <p>{words('about.privacy')}</p>
      </Card>
      <Card title={words('about.chain.title')}>
        <ol className="about-list">
          {chain.map((stage) => (
            <li key={stage}>
              <RichText text={words(`about.chain.${stage}`)} />
            </li>
          ))}
        </ol>
      </Card>
      <Card title={words('about.dose.title')}>
        <p>{words('about.dose')}</p>
      </Card>
      <Card title={words('about.real.title')}>
        <ul className="about-list">
          {honest.map((part) => (
            <li key={part}>
              <RichText text={words(`about.real.${part}`)} />
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
