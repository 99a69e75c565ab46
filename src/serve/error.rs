//! What stops serving.

use std::io;
use std::net::SocketAddr;

/// Why a site is not served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServeError {
    /// The address would let other machines in.
    #[error("`{address}` is not an address of this machine alone; serve on `127.0.0.1`, `[::1]` or `localhost`")]
    NotLoopback {
        /// The address.
        address: SocketAddr,
    },
    /// Another process has the port.
    #[error("port {} on `{}` is taken by another program; end that one, or choose another with `--port`", address.port(), address.ip())]
    PortTaken {
        /// The address with the port.
        address: SocketAddr,
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
