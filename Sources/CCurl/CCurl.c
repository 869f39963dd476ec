#include "CCurl.h"

#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

// Declared as libcurl 7.17 and later declare them; its interface of that number stays as it is.
typedef void CURL;
struct curl_slist;
struct curl_sockaddr {
    int family;
    int socktype;
    int protocol;
    unsigned int addrlen;
    struct sockaddr addr;
};
enum {
    CURL_GLOBAL_DEFAULT = 3,
    CURL_SOCKET_BAD = -1,
    CURL_HTTP_VERSION_1_1 = 2,
    CURLPROTO_HTTP_AND_HTTPS = 3,
    CURLOPT_TIMEOUT = 13,
    CURLOPT_FOLLOWLOCATION = 52,
    CURLOPT_SSL_VERIFYPEER = 64,
    CURLOPT_CONNECTTIMEOUT = 78,
    CURLOPT_SSL_VERIFYHOST = 81,
    CURLOPT_HTTP_VERSION = 84,
    CURLOPT_NOSIGNAL = 99,
    CURLOPT_HTTP_TRANSFER_DECODING = 157,
    CURLOPT_PROTOCOLS = 181,
    CURLOPT_WRITEDATA = 10001,
    CURLOPT_URL = 10002,
    CURLOPT_PROXY = 10004,
    CURLOPT_ERRORBUFFER = 10010,
    CURLOPT_USERAGENT = 10018,
    CURLOPT_HTTPHEADER = 10023,
    CURLOPT_HEADERDATA = 10029,
    CURLOPT_ACCEPT_ENCODING = 10102,
    CURLOPT_OPENSOCKETDATA = 10164,
    CURLOPT_WRITEFUNCTION = 20011,
    CURLOPT_HEADERFUNCTION = 20079,
    CURLOPT_OPENSOCKETFUNCTION = 20163,
    CURL_ERROR_SIZE = 256,
};

static void *library;
static struct {
    int (*curl_global_init)(long);
    CURL *(*curl_easy_init)(void);
    int (*curl_easy_setopt)(CURL *, int, ...);
    int (*curl_easy_perform)(CURL *);
    void (*curl_easy_reset)(CURL *);
    void (*curl_easy_cleanup)(CURL *);
    const char *(*curl_easy_strerror)(int);
    struct curl_slist *(*curl_slist_append)(struct curl_slist *, const char *);
    void (*curl_slist_free_all)(struct curl_slist *);
} curl;

#define FIND(name) (*(void **)&curl.name = dlsym(library, #name))

static int find_functions(void) {
    return FIND(curl_global_init) && FIND(curl_easy_init) && FIND(curl_easy_setopt) &&
        FIND(curl_easy_perform) && FIND(curl_easy_reset) && FIND(curl_easy_cleanup) &&
        FIND(curl_easy_strerror) && FIND(curl_slist_append) && FIND(curl_slist_free_all);
}

static void load_library(void) {
    static const char *const names[] = {
        "libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.4.dylib", "/usr/lib/libcurl.4.dylib"};
    for (size_t i = 0; i < sizeof names / sizeof *names && !library; i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library && (!find_functions() || curl.curl_global_init(CURL_GLOBAL_DEFAULT) != 0))
        library = NULL;
}

int http_is_installed(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load_library);
    return library != NULL;
}

HTTPSession *http_session_open(void) {
    return http_is_installed() ? (HTTPSession *)curl.curl_easy_init() : NULL;
}

void http_session_close(HTTPSession *session) {
    if (session) curl.curl_easy_cleanup((CURL *)session);
}

static size_t take_head(char *line, size_t size, size_t count, void *data) {
    const HTTPRequest *request = data;
    return request->take_head(request->context, (uint8_t *)line, size * count) ? size * count : 0;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *data) {
    const HTTPRequest *request = data;
    return request->take_body(request->context, (uint8_t *)bytes, size * count) ? size * count : 0;
}

static int is_allowed(const HTTPRequest *request, const struct curl_sockaddr *address) {
    if (address->family == AF_INET) {
        const struct sockaddr_in *four = (const struct sockaddr_in *)&address->addr;
        return request->allows(request->context, (const uint8_t *)&four->sin_addr, 4);
    }
    if (address->family == AF_INET6) {
        const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&address->addr;
        return request->allows(request->context, (const uint8_t *)&six->sin6_addr, 16);
    }
    return 0;
}

/// Where the address that is connected to is known for certain, whatever a name server said before.
static int open_socket(void *data, int purpose, struct curl_sockaddr *address) {
    (void)purpose;
    if (!is_allowed(data, address)) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype, address->protocol);
}

static int set_options(CURL *handle, const HTTPRequest *request) {
    int (*set)(CURL *, int, ...) = curl.curl_easy_setopt;
    return set(handle, CURLOPT_URL, request->url) ||
        set(handle, CURLOPT_USERAGENT, request->user_agent) ||
        set(handle, CURLOPT_PROTOCOLS, (long)CURLPROTO_HTTP_AND_HTTPS) ||
        set(handle, CURLOPT_PROXY, "") || set(handle, CURLOPT_FOLLOWLOCATION, 0L) ||
        set(handle, CURLOPT_SSL_VERIFYPEER, 1L) || set(handle, CURLOPT_SSL_VERIFYHOST, 2L) ||
        set(handle, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) ||
        set(handle, CURLOPT_HTTP_TRANSFER_DECODING, (long)request->is_unpacked) ||
        set(handle, CURLOPT_NOSIGNAL, 1L) ||
        set(handle, CURLOPT_CONNECTTIMEOUT, request->connection_time) ||
        set(handle, CURLOPT_TIMEOUT, request->time) ||
        set(handle, CURLOPT_HEADERFUNCTION, take_head) ||
        set(handle, CURLOPT_HEADERDATA, request) ||
        set(handle, CURLOPT_WRITEFUNCTION, take_body) || set(handle, CURLOPT_WRITEDATA, request) ||
        set(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket) ||
        set(handle, CURLOPT_OPENSOCKETDATA, request);
}

int http_get(
    HTTPSession *session, const HTTPRequest *request, char *reason, size_t reason_size) {
    CURL *handle = (CURL *)session;
    char words[CURL_ERROR_SIZE] = "";
    curl.curl_easy_reset(handle);
    struct curl_slist *fields = curl.curl_slist_append(NULL, "Accept-Encoding: gzip");
    int status = set_options(handle, request);
    if (status == 0)
        status = request->is_unpacked
            ? curl.curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "gzip")
            : curl.curl_easy_setopt(handle, CURLOPT_HTTPHEADER, fields);
    if (status == 0) status = curl.curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, words);
    if (status == 0) status = curl.curl_easy_perform(handle);
    if (status != 0 && reason_size > 0) {
        strncpy(reason, *words ? words : curl.curl_easy_strerror(status), reason_size - 1);
        reason[reason_size - 1] = '\0';
    }
    curl.curl_easy_reset(handle);
    curl.curl_slist_free_all(fields);
    return status;
}
