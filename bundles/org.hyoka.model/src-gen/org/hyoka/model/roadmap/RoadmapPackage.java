/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.roadmap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.hyoka.model.hyoka.HyokaPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an undertaking gets from its research items to its outcome: lanes, bars, milestones, links.
 * <!-- end-model-doc -->
 * @see org.hyoka.model.roadmap.RoadmapFactory
 * @model kind="package"
 *        annotation="https://hyoka.org/label ja='\u30ed\u30fc\u30c9\u30de\u30c3\u30d7'"
 * @generated
 */
public interface RoadmapPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "roadmap"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://hyoka.org/model/roadmap"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "roadmap"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RoadmapPackage eINSTANCE = org.hyoka.model.roadmap.impl.RoadmapPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.RoadmapImpl <em>Roadmap</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.RoadmapImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmap()
	 * @generated
	 */
	int ROADMAP = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__ID = HyokaPackage.FACT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__NOTES = HyokaPackage.FACT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__NAME = HyokaPackage.FACT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__ALIASES = HyokaPackage.FACT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__TRANSLATIONS = HyokaPackage.FACT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__WORDINGS = HyokaPackage.FACT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Stated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__STATED = HyokaPackage.FACT__STATED;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__FROM = HyokaPackage.FACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__TO = HyokaPackage.FACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__GROUPS = HyokaPackage.FACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__LANES = HyokaPackage.FACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__LINKS = HyokaPackage.FACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__SOURCE = HyokaPackage.FACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__SOURCE_TEXT = HyokaPackage.FACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__SUMMARY = HyokaPackage.FACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Reconstructed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP__RECONSTRUCTED = HyokaPackage.FACT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Roadmap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_FEATURE_COUNT = HyokaPackage.FACT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Roadmap</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_OPERATION_COUNT = HyokaPackage.FACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.RoadmapGroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.RoadmapGroupImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmapGroup()
	 * @generated
	 */
	int ROADMAP_GROUP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP__KIND = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_GROUP_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.LaneImpl <em>Lane</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.LaneImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getLane()
	 * @generated
	 */
	int LANE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__GROUP = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Undertaking</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__UNDERTAKING = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Item</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__ITEM = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__LANES = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__NODES = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Folded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__FOLDED = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Lane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Lane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.RoadmapNodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.RoadmapNodeImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmapNode()
	 * @generated
	 */
	int ROADMAP_NODE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__ID = HyokaPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__NOTES = HyokaPackage.NAMED_ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__NAME = HyokaPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__ALIASES = HyokaPackage.NAMED_ELEMENT__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__TRANSLATIONS = HyokaPackage.NAMED_ELEMENT__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__WORDINGS = HyokaPackage.NAMED_ELEMENT__WORDINGS;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__DESCRIPTION = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__SOURCE = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE__CONFIDENTIAL = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE_FEATURE_COUNT = HyokaPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_NODE_OPERATION_COUNT = HyokaPackage.NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.BarImpl <em>Bar</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.BarImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getBar()
	 * @generated
	 */
	int BAR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__ID = ROADMAP_NODE__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__NOTES = ROADMAP_NODE__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__NAME = ROADMAP_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__ALIASES = ROADMAP_NODE__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__TRANSLATIONS = ROADMAP_NODE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__WORDINGS = ROADMAP_NODE__WORDINGS;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__DESCRIPTION = ROADMAP_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__SOURCE = ROADMAP_NODE__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__CONFIDENTIAL = ROADMAP_NODE__CONFIDENTIAL;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__START = ROADMAP_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__END = ROADMAP_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__ACTUAL_START = ROADMAP_NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actual End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__ACTUAL_END = ROADMAP_NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__STATE = ROADMAP_NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Program</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR__PROGRAM = ROADMAP_NODE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Bar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR_FEATURE_COUNT = ROADMAP_NODE_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Bar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAR_OPERATION_COUNT = ROADMAP_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.MilestoneImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ID = ROADMAP_NODE__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NOTES = ROADMAP_NODE__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__NAME = ROADMAP_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ALIASES = ROADMAP_NODE__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__TRANSLATIONS = ROADMAP_NODE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__WORDINGS = ROADMAP_NODE__WORDINGS;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__DESCRIPTION = ROADMAP_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__SOURCE = ROADMAP_NODE__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__CONFIDENTIAL = ROADMAP_NODE__CONFIDENTIAL;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__AT = ROADMAP_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actual At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ACTUAL_AT = ROADMAP_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__KIND = ROADMAP_NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evaluation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__EVALUATION = ROADMAP_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = ROADMAP_NODE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_OPERATION_COUNT = ROADMAP_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.OutcomeMarkImpl <em>Outcome Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.OutcomeMarkImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getOutcomeMark()
	 * @generated
	 */
	int OUTCOME_MARK = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__ID = ROADMAP_NODE__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__NOTES = ROADMAP_NODE__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__NAME = ROADMAP_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__ALIASES = ROADMAP_NODE__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__TRANSLATIONS = ROADMAP_NODE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__WORDINGS = ROADMAP_NODE__WORDINGS;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__DESCRIPTION = ROADMAP_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__SOURCE = ROADMAP_NODE__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__CONFIDENTIAL = ROADMAP_NODE__CONFIDENTIAL;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK__TARGET = ROADMAP_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Outcome Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK_FEATURE_COUNT = ROADMAP_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Outcome Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTCOME_MARK_OPERATION_COUNT = ROADMAP_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.EffectImpl <em>Effect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.EffectImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getEffect()
	 * @generated
	 */
	int EFFECT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ID = ROADMAP_NODE__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__NOTES = ROADMAP_NODE__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__NAME = ROADMAP_NODE__NAME;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__ALIASES = ROADMAP_NODE__ALIASES;

	/**
	 * The feature id for the '<em><b>Translations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__TRANSLATIONS = ROADMAP_NODE__TRANSLATIONS;

	/**
	 * The feature id for the '<em><b>Wordings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__WORDINGS = ROADMAP_NODE__WORDINGS;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__DESCRIPTION = ROADMAP_NODE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__SOURCE = ROADMAP_NODE__SOURCE;

	/**
	 * The feature id for the '<em><b>Confidential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__CONFIDENTIAL = ROADMAP_NODE__CONFIDENTIAL;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT__AT = ROADMAP_NODE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_FEATURE_COUNT = ROADMAP_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECT_OPERATION_COUNT = ROADMAP_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.impl.RoadmapLinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.impl.RoadmapLinkImpl
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmapLink()
	 * @generated
	 */
	int ROADMAP_LINK = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK__ID = HyokaPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK__NOTES = HyokaPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK__SOURCE = HyokaPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK__TARGET = HyokaPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK__KIND = HyokaPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK__LABEL = HyokaPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK_FEATURE_COUNT = HyokaPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROADMAP_LINK_OPERATION_COUNT = HyokaPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.GroupKind <em>Group Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.GroupKind
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getGroupKind()
	 * @generated
	 */
	int GROUP_KIND = 9;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.MilestoneKind <em>Milestone Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.MilestoneKind
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getMilestoneKind()
	 * @generated
	 */
	int MILESTONE_KIND = 10;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.LinkKind <em>Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.LinkKind
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getLinkKind()
	 * @generated
	 */
	int LINK_KIND = 11;

	/**
	 * The meta object id for the '{@link org.hyoka.model.roadmap.BarState <em>Bar State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hyoka.model.roadmap.BarState
	 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getBarState()
	 * @generated
	 */
	int BAR_STATE = 12;


	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.Roadmap <em>Roadmap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Roadmap</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap
	 * @generated
	 */
	EClass getRoadmap();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Roadmap#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getFrom()
	 * @see #getRoadmap()
	 * @generated
	 */
	EAttribute getRoadmap_From();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Roadmap#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getTo()
	 * @see #getRoadmap()
	 * @generated
	 */
	EAttribute getRoadmap_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.roadmap.Roadmap#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getGroups()
	 * @see #getRoadmap()
	 * @generated
	 */
	EReference getRoadmap_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.roadmap.Roadmap#getLanes <em>Lanes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lanes</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getLanes()
	 * @see #getRoadmap()
	 * @generated
	 */
	EReference getRoadmap_Lanes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.roadmap.Roadmap#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getLinks()
	 * @see #getRoadmap()
	 * @generated
	 */
	EReference getRoadmap_Links();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.Roadmap#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getSource()
	 * @see #getRoadmap()
	 * @generated
	 */
	EReference getRoadmap_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Roadmap#getSourceText <em>Source Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Text</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getSourceText()
	 * @see #getRoadmap()
	 * @generated
	 */
	EAttribute getRoadmap_SourceText();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Roadmap#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#getSummary()
	 * @see #getRoadmap()
	 * @generated
	 */
	EAttribute getRoadmap_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Roadmap#isReconstructed <em>Reconstructed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reconstructed</em>'.
	 * @see org.hyoka.model.roadmap.Roadmap#isReconstructed()
	 * @see #getRoadmap()
	 * @generated
	 */
	EAttribute getRoadmap_Reconstructed();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.RoadmapGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapGroup
	 * @generated
	 */
	EClass getRoadmapGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.RoadmapGroup#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapGroup#getKind()
	 * @see #getRoadmapGroup()
	 * @generated
	 */
	EAttribute getRoadmapGroup_Kind();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.Lane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lane</em>'.
	 * @see org.hyoka.model.roadmap.Lane
	 * @generated
	 */
	EClass getLane();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.Lane#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Group</em>'.
	 * @see org.hyoka.model.roadmap.Lane#getGroup()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Group();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.Lane#getUndertaking <em>Undertaking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Undertaking</em>'.
	 * @see org.hyoka.model.roadmap.Lane#getUndertaking()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Undertaking();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.Lane#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Item</em>'.
	 * @see org.hyoka.model.roadmap.Lane#getItem()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Item();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.roadmap.Lane#getLanes <em>Lanes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lanes</em>'.
	 * @see org.hyoka.model.roadmap.Lane#getLanes()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Lanes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hyoka.model.roadmap.Lane#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.hyoka.model.roadmap.Lane#getNodes()
	 * @see #getLane()
	 * @generated
	 */
	EReference getLane_Nodes();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Lane#isFolded <em>Folded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folded</em>'.
	 * @see org.hyoka.model.roadmap.Lane#isFolded()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Folded();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.RoadmapNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapNode
	 * @generated
	 */
	EClass getRoadmapNode();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.RoadmapNode#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapNode#getDescription()
	 * @see #getRoadmapNode()
	 * @generated
	 */
	EAttribute getRoadmapNode_Description();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.RoadmapNode#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapNode#getSource()
	 * @see #getRoadmapNode()
	 * @generated
	 */
	EReference getRoadmapNode_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.RoadmapNode#isConfidential <em>Confidential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidential</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapNode#isConfidential()
	 * @see #getRoadmapNode()
	 * @generated
	 */
	EAttribute getRoadmapNode_Confidential();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.Bar <em>Bar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bar</em>'.
	 * @see org.hyoka.model.roadmap.Bar
	 * @generated
	 */
	EClass getBar();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Bar#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.hyoka.model.roadmap.Bar#getStart()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Bar#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.hyoka.model.roadmap.Bar#getEnd()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_End();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Bar#getActualStart <em>Actual Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Start</em>'.
	 * @see org.hyoka.model.roadmap.Bar#getActualStart()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_ActualStart();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Bar#getActualEnd <em>Actual End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual End</em>'.
	 * @see org.hyoka.model.roadmap.Bar#getActualEnd()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_ActualEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Bar#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.hyoka.model.roadmap.Bar#getState()
	 * @see #getBar()
	 * @generated
	 */
	EAttribute getBar_State();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.Bar#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Program</em>'.
	 * @see org.hyoka.model.roadmap.Bar#getProgram()
	 * @see #getBar()
	 * @generated
	 */
	EReference getBar_Program();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see org.hyoka.model.roadmap.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Milestone#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hyoka.model.roadmap.Milestone#getAt()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_At();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Milestone#getActualAt <em>Actual At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual At</em>'.
	 * @see org.hyoka.model.roadmap.Milestone#getActualAt()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_ActualAt();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Milestone#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.roadmap.Milestone#getKind()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.Milestone#getEvaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evaluation</em>'.
	 * @see org.hyoka.model.roadmap.Milestone#getEvaluation()
	 * @see #getMilestone()
	 * @generated
	 */
	EReference getMilestone_Evaluation();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.OutcomeMark <em>Outcome Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outcome Mark</em>'.
	 * @see org.hyoka.model.roadmap.OutcomeMark
	 * @generated
	 */
	EClass getOutcomeMark();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.OutcomeMark#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.hyoka.model.roadmap.OutcomeMark#getTarget()
	 * @see #getOutcomeMark()
	 * @generated
	 */
	EReference getOutcomeMark_Target();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Effect</em>'.
	 * @see org.hyoka.model.roadmap.Effect
	 * @generated
	 */
	EClass getEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.Effect#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.hyoka.model.roadmap.Effect#getAt()
	 * @see #getEffect()
	 * @generated
	 */
	EAttribute getEffect_At();

	/**
	 * Returns the meta object for class '{@link org.hyoka.model.roadmap.RoadmapLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapLink
	 * @generated
	 */
	EClass getRoadmapLink();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.RoadmapLink#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapLink#getSource()
	 * @see #getRoadmapLink()
	 * @generated
	 */
	EReference getRoadmapLink_Source();

	/**
	 * Returns the meta object for the reference '{@link org.hyoka.model.roadmap.RoadmapLink#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapLink#getTarget()
	 * @see #getRoadmapLink()
	 * @generated
	 */
	EReference getRoadmapLink_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.RoadmapLink#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapLink#getKind()
	 * @see #getRoadmapLink()
	 * @generated
	 */
	EAttribute getRoadmapLink_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hyoka.model.roadmap.RoadmapLink#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.hyoka.model.roadmap.RoadmapLink#getLabel()
	 * @see #getRoadmapLink()
	 * @generated
	 */
	EAttribute getRoadmapLink_Label();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.roadmap.GroupKind <em>Group Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Group Kind</em>'.
	 * @see org.hyoka.model.roadmap.GroupKind
	 * @generated
	 */
	EEnum getGroupKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.roadmap.MilestoneKind <em>Milestone Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Milestone Kind</em>'.
	 * @see org.hyoka.model.roadmap.MilestoneKind
	 * @generated
	 */
	EEnum getMilestoneKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.roadmap.LinkKind <em>Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Kind</em>'.
	 * @see org.hyoka.model.roadmap.LinkKind
	 * @generated
	 */
	EEnum getLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.hyoka.model.roadmap.BarState <em>Bar State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bar State</em>'.
	 * @see org.hyoka.model.roadmap.BarState
	 * @generated
	 */
	EEnum getBarState();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RoadmapFactory getRoadmapFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.RoadmapImpl <em>Roadmap</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.RoadmapImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmap()
		 * @generated
		 */
		EClass ROADMAP = eINSTANCE.getRoadmap();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP__FROM = eINSTANCE.getRoadmap_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP__TO = eINSTANCE.getRoadmap_To();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROADMAP__GROUPS = eINSTANCE.getRoadmap_Groups();

		/**
		 * The meta object literal for the '<em><b>Lanes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROADMAP__LANES = eINSTANCE.getRoadmap_Lanes();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROADMAP__LINKS = eINSTANCE.getRoadmap_Links();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROADMAP__SOURCE = eINSTANCE.getRoadmap_Source();

		/**
		 * The meta object literal for the '<em><b>Source Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP__SOURCE_TEXT = eINSTANCE.getRoadmap_SourceText();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP__SUMMARY = eINSTANCE.getRoadmap_Summary();

		/**
		 * The meta object literal for the '<em><b>Reconstructed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP__RECONSTRUCTED = eINSTANCE.getRoadmap_Reconstructed();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.RoadmapGroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.RoadmapGroupImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmapGroup()
		 * @generated
		 */
		EClass ROADMAP_GROUP = eINSTANCE.getRoadmapGroup();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP_GROUP__KIND = eINSTANCE.getRoadmapGroup_Kind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.LaneImpl <em>Lane</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.LaneImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getLane()
		 * @generated
		 */
		EClass LANE = eINSTANCE.getLane();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__GROUP = eINSTANCE.getLane_Group();

		/**
		 * The meta object literal for the '<em><b>Undertaking</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__UNDERTAKING = eINSTANCE.getLane_Undertaking();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__ITEM = eINSTANCE.getLane_Item();

		/**
		 * The meta object literal for the '<em><b>Lanes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__LANES = eINSTANCE.getLane_Lanes();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANE__NODES = eINSTANCE.getLane_Nodes();

		/**
		 * The meta object literal for the '<em><b>Folded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__FOLDED = eINSTANCE.getLane_Folded();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.RoadmapNodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.RoadmapNodeImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmapNode()
		 * @generated
		 */
		EClass ROADMAP_NODE = eINSTANCE.getRoadmapNode();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP_NODE__DESCRIPTION = eINSTANCE.getRoadmapNode_Description();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROADMAP_NODE__SOURCE = eINSTANCE.getRoadmapNode_Source();

		/**
		 * The meta object literal for the '<em><b>Confidential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP_NODE__CONFIDENTIAL = eINSTANCE.getRoadmapNode_Confidential();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.BarImpl <em>Bar</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.BarImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getBar()
		 * @generated
		 */
		EClass BAR = eINSTANCE.getBar();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__START = eINSTANCE.getBar_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__END = eINSTANCE.getBar_End();

		/**
		 * The meta object literal for the '<em><b>Actual Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__ACTUAL_START = eINSTANCE.getBar_ActualStart();

		/**
		 * The meta object literal for the '<em><b>Actual End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__ACTUAL_END = eINSTANCE.getBar_ActualEnd();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAR__STATE = eINSTANCE.getBar_State();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BAR__PROGRAM = eINSTANCE.getBar_Program();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.MilestoneImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__AT = eINSTANCE.getMilestone_At();

		/**
		 * The meta object literal for the '<em><b>Actual At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__ACTUAL_AT = eINSTANCE.getMilestone_ActualAt();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__KIND = eINSTANCE.getMilestone_Kind();

		/**
		 * The meta object literal for the '<em><b>Evaluation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MILESTONE__EVALUATION = eINSTANCE.getMilestone_Evaluation();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.OutcomeMarkImpl <em>Outcome Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.OutcomeMarkImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getOutcomeMark()
		 * @generated
		 */
		EClass OUTCOME_MARK = eINSTANCE.getOutcomeMark();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTCOME_MARK__TARGET = eINSTANCE.getOutcomeMark_Target();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.EffectImpl <em>Effect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.EffectImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getEffect()
		 * @generated
		 */
		EClass EFFECT = eINSTANCE.getEffect();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECT__AT = eINSTANCE.getEffect_At();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.impl.RoadmapLinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.impl.RoadmapLinkImpl
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getRoadmapLink()
		 * @generated
		 */
		EClass ROADMAP_LINK = eINSTANCE.getRoadmapLink();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROADMAP_LINK__SOURCE = eINSTANCE.getRoadmapLink_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROADMAP_LINK__TARGET = eINSTANCE.getRoadmapLink_Target();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP_LINK__KIND = eINSTANCE.getRoadmapLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROADMAP_LINK__LABEL = eINSTANCE.getRoadmapLink_Label();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.GroupKind <em>Group Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.GroupKind
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getGroupKind()
		 * @generated
		 */
		EEnum GROUP_KIND = eINSTANCE.getGroupKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.MilestoneKind <em>Milestone Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.MilestoneKind
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getMilestoneKind()
		 * @generated
		 */
		EEnum MILESTONE_KIND = eINSTANCE.getMilestoneKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.LinkKind <em>Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.LinkKind
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getLinkKind()
		 * @generated
		 */
		EEnum LINK_KIND = eINSTANCE.getLinkKind();

		/**
		 * The meta object literal for the '{@link org.hyoka.model.roadmap.BarState <em>Bar State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hyoka.model.roadmap.BarState
		 * @see org.hyoka.model.roadmap.impl.RoadmapPackageImpl#getBarState()
		 * @generated
		 */
		EEnum BAR_STATE = eINSTANCE.getBarState();

	}

} //RoadmapPackage
