// "Who writes?": the names of those at this machine, one touch each; their names stand on every new card.
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { useStore } from 'zustand';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { addWriter, listPeople, longestName, toggleWriter } from '../book/writers.ts';

export function WritersChoice({ book }: { book: Book }) {
  const words = useTranslator(notebookStrings);
  const { desk, writing } = useStore(book.store);
  const [name, setName] = useState('');
  const people = [...new Set([...listPeople(desk.notebook), ...writing])].sort();
  const add = () => {
    addWriter(book, name);
    setName('');
  };
  return (
    <div className="writers" role="group" aria-label={words('writers')}>
      <span className="second">{words('writers')}</span>
      {people.map((person) => (
        <ActionButton key={person} pressed={writing.includes(person)} onPress={() => toggleWriter(book, person)}>
          {person}
        </ActionButton>
      ))}
      <form
        className="writers-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className="text-line"
          aria-label={words('writers.name')}
          placeholder={words('writers.name')}
          value={name}
          maxLength={longestName}
          onChange={(event) => setName(event.target.value)}
        />
        <ActionButton onPress={add} disabled={name.trim() === ''}>
          {words('writers.add')}
        </ActionButton>
      </form>
    </div>
  );
}
