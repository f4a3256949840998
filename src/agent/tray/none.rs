//! For systems whose tray nobody speaks to: notifications and the window are all there is.

use std::sync::Arc;
use std::sync::mpsc::Receiver;

use super::{TrayEvent, TrayView};

/// Takes views until nobody sends any more.
pub(super) fn run(views: &Receiver<Option<TrayView>>, _tell: &Arc<impl Fn(TrayEvent) + Send + Sync + 'static>) {
    views.iter().for_each(drop);
}
