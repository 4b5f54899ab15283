import { Tab, TabList } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { rulebookWords } from './rulebook-words';

interface Props {
  item: ReactNode;
  /** Made when it is first looked at: most people read findings alone. */
  protocol(): ReactNode;
  /** Another value each time the item has to be brought to the front. */
  call?: unknown;
}

/** The item and the protocol side by side. What was typed in one stays while the other is shown. */
export function PaneTabs({ item, protocol, call }: Props) {
  const id = useId();
  const [shown, setShown] = useState<'item' | 'protocol'>('item');
  const [visited, setVisited] = useState(false);
  const [answered, setAnswered] = useState(call);
  if (answered !== call) {
    setAnswered(call);
    setShown('item');
  }
  const { tabs } = rulebookWords;
  const show = (next: unknown) => {
    setShown(next === 'protocol' ? 'protocol' : 'item');
    if (next === 'protocol') setVisited(true);
  };
  return (
    <>
      <TabList aria-label={tabs.label} selectedValue={shown} selectTabOnFocus={false} onTabSelect={(_, data) => show(data.value)}>
        <Tab value="item" id={`${id}-item-tab`} aria-controls={`${id}-item`}>{tabs.item}</Tab>
        <Tab value="protocol" id={`${id}-protocol-tab`} aria-controls={`${id}-protocol`}>{tabs.protocol}</Tab>
      </TabList>
      <div role="tabpanel" id={`${id}-item`} aria-labelledby={`${id}-item-tab`} hidden={shown !== 'item'}>{item}</div>
      <div role="tabpanel" id={`${id}-protocol`} aria-labelledby={`${id}-protocol-tab`} hidden={shown !== 'protocol'}>{visited && protocol()}</div>
    </>
  );
}
