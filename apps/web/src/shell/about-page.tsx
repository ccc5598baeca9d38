// The page about the lab: the lab's own words, and the licences of the work of others inside this program.
import { AboutLab } from '@offshoot/labs/nicotine/view';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { Card, useTranslator } from '@offshoot/ui';
import { shellStrings } from '../../strings/index.ts';
import { thirdPartyNotices } from 'virtual:third-party-notices';
import './about-page.css';

export function AboutPage() {
  const words = useTranslator(shellStrings);
  const labWords = useTranslator(nicotineStrings);
  return (
    <div className="about">
      <AboutLab />
      <Card title={labWords('about.licence.title')}>
        <p>{labWords('about.licence')}</p>
        <ul className="about-list">
          {thirdPartyNotices.map((notice) => (
            <li key={notice.name} lang="en">
              {notice.name} {notice.version} ({notice.licence})
            </li>
          ))}
        </ul>
        <details>
          <summary>{words('notices.toggle')}</summary>
          {thirdPartyNotices.map((notice) => (
            <pre key={notice.name} lang="en" tabIndex={0}>
              {`${notice.name} ${notice.version}\n\n${notice.text}`}
            </pre>
          ))}
        </details>
      </Card>
    </div>
  );
}
