# `cpack` makes a Debian package of the command. (Its file needs dpkg-shlibdeps, of dpkg-dev.)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME article-viewer)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "article-viewer maintainers <maintainers@article-viewer.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL command)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME article-viewer)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_COMPONENT_COMMAND_DESCRIPTION
    "${PROJECT_DESCRIPTION}
Reads Markdown, HTML pages, text copied from anywhere and the JSON of publishing
systems, finds the article in it, and writes it as clean HTML, a page in one file,
JSON, Markdown or plain text.")
set(CPACK_STRIP_FILES ON)
# What Debian wants its own way is put there before it is packed.
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/debian_files.cmake")
include(CPack)
