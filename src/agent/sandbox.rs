//! Whether this is a sandbox: what goes out of one goes through the desktop's portals.

use std::path::Path;

/// What a Flatpak puts at its root.
const FLATPAK_MARK: &str = "/.flatpak-info";

/// Whether this is a sandbox, whose program can't be started from outside by its path, and which may have no name on the
/// bus but its own.
pub(super) fn in_sandbox() -> bool {
    Path::new(FLATPAK_MARK).exists()
}
