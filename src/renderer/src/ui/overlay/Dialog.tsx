import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  /** `small` for a question, `regular` for a short form, `large` for a table to check. */
  size?: 'small' | 'regular' | 'large';
  /** Not by a click beside it: for forms that hold something typed. */
  keepOnOutsideClick?: boolean;
  children: ReactNode;
}

/**
 * At 200 % zoom the window itself scrolls and is held while a dialog is open. Elsewhere there is nothing to
 * hold, and holding it would style and lay out the whole page anew: two late frames over a full grid.
 */
const windowScrolls = (): boolean => window.matchMedia('(max-width: 50rem)').matches;

const widths = { small: '27rem', regular: '36rem', large: '56rem' };

/**
 * Something that must be answered before going on: a short form, a question. Focus stays inside and
 * comes back afterwards. Not for reading a record (Panel) and not for what can be undone (notify).
 */
export function Dialog(props: Props): ReactNode {
  const { open, onClose, title, size = 'regular', keepOnOutsideClick = false, children } = props;
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={widths[size]}
      closeOnClickOutside={!keepOnOutsideClick}
      returnFocus
      lockScroll={windowScrolls()}
      yOffset="10vh"
    >
      {children}
    </Modal>
  );
}
