import CMS from '@sveltia/cms';
import schema from '../schema.json';
import settings from '../settings.json';
import { createComponent } from './components.js';
import { watchCommits } from './conflicts.js';
import { dataFormat, pageFormat } from './formats.js';
import { waitForText } from './saving.js';

waitForText(window);
watchCommits(window);
CMS.registerCustomFormat('yaml-frontmatter', 'md', pageFormat);
CMS.registerCustomFormat('yaml', 'yml', dataFormat);
for (const block of schema.components) {
  CMS.registerEditorComponent(createComponent(block));
}

// Photos from other hosts are not asked for.
const mediaLibraries = { ...schema.config.media_libraries, stock_assets: false };
CMS.init({ config: { load_config_file: false, ...schema.config, media_libraries: mediaLibraries, ...settings } });
