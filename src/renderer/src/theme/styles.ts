// What every window needs. A wrapper over a Mantine part brings that part's sheet with it, in its
// layered form (*.layer.css), so that the first screen loads no more than it shows.
import './layers.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './fonts.css';
import './global.css';
import './mantine-parts.css';
import './forced-colors.css';
