// A card: the one container of the page. By day for what pupils make and decide; `night` for an
// instrument they look into. The title is the card's name for a screen reader too.
import { useId, type ReactNode } from 'react';
import './card.css';

export interface CardProps {
  title: ReactNode;
  /** Short text at the right of the title: a number of a try, a formula. */
  aside?: ReactNode;
  /** A line above the title, such as the goal. */
  above?: ReactNode;
  night?: boolean;
  className?: string;
  children: ReactNode;
}

export function Card({ title, aside, above, night = false, className = '', children }: CardProps) {
  const titleId = useId();
  return (
    <section className={`card ${night ? 'night' : ''} ${className}`} aria-labelledby={titleId}>
      {above !== undefined && <p className="card-above second">{above}</p>}
      <header className="card-head">
        <h2 id={titleId}>{title}</h2>
        {aside !== undefined && <div className="card-aside second">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
