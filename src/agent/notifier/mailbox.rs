//! The slot between the caller and the worker thread: the newest wish wins, and nobody waits to put one in.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Notice;

/// What the caller last asked for.
#[derive(Debug)]
pub(super) enum Wish {
    /// Put this on the screen.
    Show(Notice),
    /// Take it off the screen.
    Withdraw,
}

#[derive(Default)]
pub(super) struct Mailbox {
    slot: Mutex<Slot>,
    #[cfg(not(target_os = "linux"))]
    filled: std::sync::Condvar,
}

#[derive(Default)]
struct Slot {
    wish: Option<Wish>,
    closed: bool,
    #[cfg(target_os = "linux")]
    waker: Option<std::task::Waker>,
}

impl Mailbox {
    /// Leaves a wish in place of the one not yet taken.
    pub(super) fn put(&self, wish: Wish) {
        self.change(|slot| slot.wish = Some(wish));
    }

    /// Tells the worker to end.
    pub(super) fn close(&self) {
        self.change(|slot| slot.closed = true);
    }

    /// The newest wish as soon as there is one; `None` once closed.
    #[cfg(target_os = "linux")]
    pub(super) async fn take(&self) -> Option<Wish> {
        std::future::poll_fn(|context| {
            let mut slot = self.lock();
            if slot.closed {
                return std::task::Poll::Ready(None);
            }
            match slot.wish.take() {
                Some(wish) => std::task::Poll::Ready(Some(wish)),
                None => {
                    slot.waker = Some(context.waker().clone());
                    std::task::Poll::Pending
                }
            }
        })
        .await
    }

    /// Waits for the newest wish; `None` once closed.
    #[cfg(not(target_os = "linux"))]
    pub(super) fn take(&self) -> Option<Wish> {
        let mut slot = self.lock();
        loop {
            if slot.closed {
                return None;
            }
            if let Some(wish) = slot.wish.take() {
                return Some(wish);
            }
            slot = self.filled.wait(slot).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn change(&self, change: impl FnOnce(&mut Slot)) {
        let mut slot = self.lock();
        change(&mut slot);
        #[cfg(target_os = "linux")]
        {
            let waker = slot.waker.take();
            drop(slot);
            if let Some(waker) = waker {
                waker.wake();
            }
        }
        #[cfg(not(target_os = "linux"))]
        self.filled.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Slot> {
        // A slot is whole after every step, so a panic elsewhere doesn't spoil it.
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
