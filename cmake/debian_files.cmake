# Run by cpack between installing into CPACK_TEMPORARY_INSTALL_DIRECTORY and packing: the copyright file
# under Debian's name, the changelog and the manual page compressed, as Debian's policy has them
# (https://www.debian.org/doc/debian-policy/ch-docs.html).

set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/command/usr/share")
set(documents "${share}/doc/article-viewer")

function(compress file)
  # Without name and time, so that the same input gives the same package.
  execute_process(COMMAND gzip --best --no-name --force "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(READ "${documents}/LICENSE" licence)
file(READ "${documents}/THIRD_PARTY_NOTICES.md" notices)
file(WRITE "${documents}/copyright" "${licence}\n${notices}")
file(REMOVE "${documents}/LICENSE" "${documents}/THIRD_PARTY_NOTICES.md")

get_filename_component(project "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)
configure_file("${project}/CHANGELOG.md" "${documents}/changelog" COPYONLY)
compress("${documents}/changelog")
compress("${share}/man/man1/article-viewer.1")
