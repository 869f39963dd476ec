#pragma once
#include <stddef.h>
#include <stdint.h>

// libcurl, where the system has it: looked for when it is first wanted, never at build time.

/// Whether the library is there. Any thread may ask.
int http_is_installed(void);

/// Connections that are kept open between requests; for one thread at a time.
typedef struct HTTPSession HTTPSession;

/// `NULL` without the library or without memory.
HTTPSession *http_session_open(void);
void http_session_close(HTTPSession *session);

/// One GET request of HTTP/1.1, and who takes the answer. A function that answers zero ends it.
typedef struct {
    const char *url;
    const char *user_agent;
    /// In seconds.
    long connection_time;
    /// In seconds, connecting included.
    long time;
    /// The body is unpacked and joined before it is given; else it comes as received.
    int is_unpacked;
    /// Given back to the functions.
    void *context;
    /// Whether to connect to an address of 4 or 16 bytes.
    int (*allows)(void *context, const uint8_t *address, size_t count);
    /// One line of the head, as received.
    int (*take_head)(void *context, const uint8_t *line, size_t count);
    /// A piece of the body; as received, it is still in chunks and packed where it was sent so.
    int (*take_body)(void *context, const uint8_t *bytes, size_t count);
} HTTPRequest;

/// Neither redirects nor proxies are followed, no cookies are kept, certificates are checked.
/// Zero when done; else a reason ends in `reason`, which holds `reason_size`.
int http_get(
    HTTPSession *session, const HTTPRequest *request, char *reason, size_t reason_size);
