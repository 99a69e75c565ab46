//! What stops serving.

use std::io;
use std::net::SocketAddr;

/// Why a site is not served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// Another process has the port.
    #[error("port {} on `{}` is taken by another program; end that one, or choose another with `--port`", address.port(), address.ip())]
    PortTaken {
        /// The address with the port.
        address: SocketAddr,
    },
    /// Other processes have the usual port and those after it.
    #[error("the ports {first} to {last} are all taken by other programs; choose another with `--port`")]
    PortsTaken {
        /// The usual port.
        first: u16,
        /// The last one that was tried.
        last: u16,
    },
    /// The system refused.
    #[error("cannot listen on `{address}`: {source}")]
    Io {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
}
