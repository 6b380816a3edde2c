import { useEffect, useState } from 'react';
import type { FieldKind } from '../../../src/worksheet/kinds/index.ts';
import { fetchedPart as words } from '../../../src/words/de/worksheet.ts';
import type { Control, ControlProps } from './control.ts';
import { ItemHead } from './ItemHead.tsx';

/**
 * A control that only the sheets load which have such a field. Until it is there the item stands with its words:
 * on the server too, so that the page holds the whole sheet. Not `React.lazy`: its boundary would hydrate apart
 * from the sheet and throw where there is no network.
 */
export function lazily<K extends FieldKind>(fetchControl: () => Promise<Control<K>>): Control<K> {
  return function Fetched(props: ControlProps<K>) {
    const [state, setState] = useState<{ Control?: Control<K>; failed?: boolean }>({});
    const { Control, failed } = state;
    const waiting = !Control && !failed;
    useEffect(() => {
      if (!waiting) return undefined;
      let wanted = true;
      fetchControl().then(
        (found) => wanted && setState({ Control: found }),
        () => wanted && setState({ failed: true }),
      );
      return () => {
        wanted = false;
      };
    }, [waiting]);
    if (Control) return <Control {...props} />;
    return (
      <>
        <p className="worksheet-label">{props.field.label}</p>
        <ItemHead {...(props.field.help && { help: props.field.help })} />
        <div className="worksheet-fetched" role="status">
          {failed ? words.failed : words.waiting}
        </div>
        {failed && (
          <button type="button" className="button" onClick={() => setState({})}>
            {words.again}
          </button>
        )}
      </>
    );
  };
}
