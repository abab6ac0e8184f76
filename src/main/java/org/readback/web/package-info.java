/** Page plumbing: views, forms, error pages, and who may ask for what. */
package org.readback.web;
