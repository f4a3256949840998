//! Opens the window, or brings the one that is open to the front.

use std::sync::{Arc, OnceLock};

use egui::{Context, ViewportBuilder};

use super::app::{App, AppStart};
use super::awake;
use super::clock::AgentClock;
use super::dialogs::Desktop;
use super::link;
use crate::agent::client::{AgentAddress, Client};
use crate::agent::clock::Clock;
use crate::agent::wire::{Ask, Reply};
use crate::doctor::has_display;
use crate::t;

/// What the window is opened with.
#[derive(Debug, Clone)]
pub struct WindowStart {
    /// The agent it shows.
    pub address: AgentAddress,
    /// The time it lives by: the agent's.
    pub clock: Clock,
    /// Whether it opens as the time across the room.
    pub floor: bool,
}

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// Neither X11 nor Wayland is there.
    #[error("there is no display; use the subcommands, such as poultice start and poultice status")]
    NoDisplay,
    /// The display is there and doesn't let us.
    #[error("the window can't be opened; use the subcommands, such as poultice start and poultice status")]
    CantOpen(#[source] eframe::Error),
    /// The system gives no more threads.
    #[error("the system gives no more threads")]
    Threads(#[from] std::io::Error),
}

/// The name the desktop knows the window by.
pub const APP_ID: &str = "io.github.poultice.Poultice";

/// Shows the window until it is closed. Where one is open already, that one comes to the front and this returns at once.
///
/// # Errors
/// When there is no display, or it can't be used.
pub fn run(start: WindowStart) -> Result<(), WindowError> {
    if raised(&start.address) {
        return Ok(());
    }
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    let dirs = start.address.dirs.clone();
    // The name on the bus is that of the person's own window: one of a folder isn't what launchers mean.
    #[cfg(target_os = "linux")]
    let own = start.address.args.is_empty() && start.clock.rehearsal_speed().is_none();
    // The link is made before the window, so that the agent is found while the window is still on its way.
    let waker: Arc<OnceLock<Context>> = Arc::default();
    let ctx = Arc::clone(&waker);
    let clock = AgentClock::new(start.clock, dirs.rehearsal_file());
    let connected = clock.clone();
    let wake = move || {
        if let Some(ctx) = ctx.get() {
            ctx.request_repaint();
        }
    };
    let port = link::open(start.address, move || connected.read_again(), wake)?;
    #[cfg(target_os = "linux")]
    if own {
        super::application::serve(APP_ID, port.asks.clone())?;
    }
    let app = AppStart {
        port,
        clock: Arc::new(move || clock.now()),
        zone: Arc::new(chrono::Local),
        dirs,
        dialogs: Arc::new(Desktop),
        floor: start.floor,
        display: Box::new(awake::display(t!("awake-reason"))?),
    };
    let options = eframe::NativeOptions {
        viewport: viewport(),
        system_font_fallback: false,
        persist_window: false,
        dithering: false,
        ..Default::default()
    };
    let create: eframe::AppCreator<'_> = Box::new(move |made| {
        let ctx = waker.get_or_init(|| made.egui_ctx.clone());
        Ok(Box::new(App::new(app, ctx)))
    });
    eframe::run_native(APP_ID, options, create).map_err(WindowError::CantOpen)
}

fn viewport() -> ViewportBuilder {
    let viewport = ViewportBuilder::default()
        .with_app_id(APP_ID)
        .with_title(t!("app-name"))
        .with_inner_size([900.0, 640.0])
        .with_min_inner_size([360.0, 480.0]);
    match eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icons/poultice-256.png")) {
        Ok(icon) => viewport.with_icon(icon),
        Err(error) => {
            tracing::warn!(%error, "the window has no icon");
            viewport
        }
    }
}

/// Whether another window is open and has been asked to the front.
fn raised(address: &AgentAddress) -> bool {
    let reply = Client::connect(address).and_then(|mut client| client.ask(Ask::Raise));
    matches!(reply, Ok(Reply::Raised { window: true }))
}
