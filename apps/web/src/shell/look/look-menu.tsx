// The menu of looks: light, dark, projector.
import { ChoiceMenu, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { shellStrings } from '../../../strings/index.ts';
import { keepLook, pageLooks, readLook, type PageLook } from './page-look.ts';

export function LookMenu() {
  const words = useTranslator(shellStrings);
  const [look, setLook] = useState(readLook);
  return (
    <div className="look-menu">
      <ChoiceMenu
        label={words('look.menu')}
        choices={pageLooks.map((id) => ({ id, text: words(`look.${id}`) }))}
        chosen={look}
        onChoose={(id) => {
          setLook(id as PageLook);
          keepLook(id as PageLook);
        }}
      />
    </div>
  );
}
